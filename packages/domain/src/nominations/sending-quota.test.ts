import { describe, expect, test } from 'vitest';
import type { LocalSettings } from '../eligibility/index.ts';
import { plainDate } from '../kernel/index.ts';
import { fullQuotas, quotaLimits } from './sending-quota.ts';

const ground = 'Điều 8 Quy chế';
const ALL: LocalSettings = {
  grassrootsFighterCap: { value: 1_500, ground },
  fighterCapAtSending: { value: true, ground },
  divisionFighterShare: { value: 2_000, ground },
  commendationPlaces: { value: 2, ground },
  excellentCollectiveCap: { value: 5_000, ground },
};
const NONE = {
  BODY_FIGHTERS: 0,
  DIVISION_FIGHTERS: 0,
  BODY_COMMENDATIONS: 0,
  PROVINCIAL_FIGHTERS: 0,
  PROVINCIAL_MERITS: 0,
  EXCELLENT_COLLECTIVES: 0,
};
const limits = (settings: LocalSettings, day = '2021-12-06') =>
  quotaLimits(
    { regimeDate: plainDate(day), year: 2021, settings },
    {
      bodyWorkers: 33,
      divisionWorkers: 9,
      advancedCollectives: 5,
    },
  );

describe('limits of what is proposed', () => {
  test('15 % of 33 people is 4, 20 % of 9 is 1, half of 5 collectives is 2, places are places', () => {
    expect(limits(ALL).map(({ rule, allowed, holdsAtSending }) => [rule, allowed, holdsAtSending])).toEqual([
      ['BODY_FIGHTERS', 4, true],
      ['DIVISION_FIGHTERS', 1, true],
      ['BODY_COMMENDATIONS', 2, true],
      ['PROVINCIAL_FIGHTERS', undefined, false],
      ['PROVINCIAL_MERITS', undefined, false],
      ['EXCELLENT_COLLECTIVES', 2, true],
    ]);
  });

  test('the cap of the law alone holds for the decision, not for what is sent; from 2024 there is none', () => {
    expect(limits({})[0]).toMatchObject({ allowed: 4, holdsAtSending: false });
    expect(limits({ fighterCapAtSending: { value: true, ground } }, '2024-01-05')[0]).toMatchObject({
      allowed: undefined,
      holdsAtSending: false,
    });
  });

  test.each([
    ['the last place', 3, 1, false],
    ['one after the last place', 4, 1, true],
    ['two for one place', 3, 2, true],
    ['nothing asked of a body that is past its cap', 6, 0, false],
  ])('%s', (_, taken, asked, isFull) => {
    const full = fullQuotas(limits(ALL), { ...NONE, BODY_FIGHTERS: taken }, { ...NONE, BODY_FIGHTERS: asked });
    expect(full).toEqual(isFull ? [expect.objectContaining({ rule: 'BODY_FIGHTERS', allowed: 4, taken, asked })] : []);
  });

  test('what the province allots is asked for one by one: no place at all stops the first', () => {
    const allotted = limits({
      provincialFighterPlaces: { value: 0, ground },
      provincialMeritPlaces: { value: 1, ground },
    });
    const one = { ...NONE, PROVINCIAL_FIGHTERS: 1, PROVINCIAL_MERITS: 1 };
    expect(fullQuotas(allotted, NONE, one).map(({ rule, allowed }) => [rule, allowed])).toEqual([
      ['PROVINCIAL_FIGHTERS', 0],
    ]);
    expect(fullQuotas(allotted, { ...NONE, PROVINCIAL_MERITS: 1 }, one)).toHaveLength(2);
  });

  test('a limit that holds only for the decision stops no list', () => {
    expect(fullQuotas(limits({}), { ...NONE, BODY_FIGHTERS: 9 }, { ...NONE, BODY_FIGHTERS: 9 })).toEqual([]);
  });
});
