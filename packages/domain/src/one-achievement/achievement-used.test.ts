import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { AWARD_CODES, COMMENDATION_KINDS } from '../vocabulary/index.ts';
import { sharedAchievements, type Reward } from './achievement-used.ts';

const COMMENDATION: Reward = {
  award: 'DIRECTOR_COMMENDATION',
  kind: 'MERIT',
  year: 2021,
  from: plainDate('2021-01-01'),
  to: plainDate('2021-12-31'),
  achievement: '',
  achievedOn: undefined,
  movement: undefined,
  initiatives: [],
};
const MERIT: Reward = { ...COMMENDATION, award: 'PROVINCIAL_MERIT', from: plainDate('2020-01-01') };
const RESCUE: Reward = {
  ...COMMENDATION,
  kind: 'SUDDEN',
  achievement: 'Cứu hai người bị lũ cuốn tại xã Cẩm Lĩnh',
  achievedOn: plainDate('2021-10-20'),
};
const EPIDEMIC: Reward = {
  ...COMMENDATION,
  kind: 'CAMPAIGN',
  achievement: 'Phòng, chống dịch tại khu cách ly',
  movement: { id: 'm1', name: 'Phòng, chống dịch' },
};
const FIGHTER: Reward = {
  ...COMMENDATION,
  award: 'GRASSROOTS_EMULATION_FIGHTER',
  initiatives: [{ id: 's1', name: 'SK-2020-004' }],
};
const YEAR_BEFORE = { year: 2020, from: plainDate('2020-01-01'), to: plainDate('2020-12-31') };

const told = (own: Reward, other: Reward) =>
  sharedAchievements(own, [other]).map(({ ground, weight }) => `${ground} ${weight}`);

describe('where the same achievement is rewarded', () => {
  test.each<[string, Reward, Reward, readonly string[]]>([
    [
      'a rescue that the province is asked to reward as well',
      RESCUE,
      { ...RESCUE, award: 'PROVINCIAL_MERIT' },
      ['ACHIEVEMENT SAME'],
    ],
    [
      'the same words with other signs',
      RESCUE,
      { ...RESCUE, achievement: 'CỨU hai người bị lũ cuốn, tại xã Cẩm Lĩnh.', achievedOn: undefined },
      ['ACHIEVEMENT SAME'],
    ],
    [
      'the same deed in other words',
      RESCUE,
      { ...RESCUE, achievement: 'Dũng cảm cứu hai người bị lũ cuốn ở Cẩm Lĩnh', achievedOn: undefined },
      ['ACHIEVEMENT LIKELY'],
    ],
    ['two deeds of one day', RESCUE, { ...RESCUE, achievement: 'Hiến máu cấp cứu' }, ['DAY LIKELY']],
    [
      'two deeds of two days',
      RESCUE,
      { ...RESCUE, achievement: 'Hiến máu cấp cứu', achievedOn: plainDate('2021-03-02') },
      [],
    ],
    [
      'two awards of one movement in one year',
      EPIDEMIC,
      { ...EPIDEMIC, award: 'PROVINCIAL_MERIT', achievement: 'Chống dịch' },
      ['MOVEMENT SAME'],
    ],
    ['the two reviews of a movement of several years', EPIDEMIC, { ...EPIDEMIC, ...YEAR_BEFORE }, ['MOVEMENT LIKELY']],
    [
      'two movements',
      EPIDEMIC,
      { ...EPIDEMIC, achievement: 'Văn hóa công sở', movement: { id: 'm2', name: 'Văn hóa công sở' } },
      [],
    ],
    ['two forms for the work of one year', COMMENDATION, MERIT, ['PERIOD LIKELY']],
    ['a form of the year before and a higher one now', MERIT, { ...COMMENDATION, ...YEAR_BEFORE }, []],
    [
      'the same form for a part of the same time',
      MERIT,
      { ...MERIT, year: 2020, from: plainDate('2019-01-01'), to: plainDate('2020-12-31') },
      ['PERIOD LIKELY'],
    ],
    ['the same form after its time', COMMENDATION, { ...COMMENDATION, ...YEAR_BEFORE }, []],
    ['a deed beside the work of the year', COMMENDATION, RESCUE, []],
    ['a title beside a form', COMMENDATION, { ...FIGHTER, initiatives: [] }, []],
    [
      'the flags of the province and of the ministry for one year',
      { ...COMMENDATION, award: 'PROVINCIAL_FLAG' },
      { ...COMMENDATION, award: 'MINISTERIAL_FLAG' },
      ['PERIOD LIKELY'],
    ],
    ['one initiative under the title of two years', FIGHTER, { ...FIGHTER, ...YEAR_BEFORE }, ['INITIATIVE LIKELY']],
    [
      'one initiative under a title and the higher title that asks for it',
      { ...FIGHTER, award: 'PROVINCIAL_EMULATION_FIGHTER' },
      FIGHTER,
      [],
    ],
    [
      'one initiative under two forms',
      { ...COMMENDATION, initiatives: FIGHTER.initiatives },
      {
        ...MERIT,
        year: 2020,
        from: plainDate('2019-01-01'),
        to: plainDate('2020-12-31'),
        initiatives: FIGHTER.initiatives,
      },
      ['INITIATIVE LIKELY'],
    ],
  ])('%s', (_name, own, other, found) => {
    expect(told(own, other)).toEqual(found);
  });

  test('what is certain stands first, then the latest year', () => {
    const older = { ...RESCUE, ...YEAR_BEFORE, achievement: 'Hiến máu cấp cứu' };
    const same = { ...RESCUE, award: 'PROVINCIAL_MERIT' as const };
    const day = { ...RESCUE, achievement: 'Hiến máu cấp cứu' };
    expect(sharedAchievements(RESCUE, [older, day, same]).map(({ other }) => other)).toEqual([same, day, older]);
  });
});

const DAYS = ['2019-01-01', '2020-01-01', '2020-12-31', '2021-01-01', '2021-12-31'].map((day) => plainDate(day));
const reward: fc.Arbitrary<Reward> = fc
  .record({
    award: fc.constantFrom(...AWARD_CODES),
    kind: fc.constantFrom(...COMMENDATION_KINDS),
    year: fc.constantFrom(2020, 2021),
    days: fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS)),
    achievement: fc.constantFrom('', 'Cứu người trong lũ', 'Hiến máu cấp cứu'),
    achievedOn: fc.option(fc.constantFrom(...DAYS), { nil: undefined }),
    movement: fc.option(fc.constant({ id: 'm1', name: 'Phòng, chống dịch' }), { nil: undefined }),
    initiatives: fc.subarray([
      { id: 's1', name: 'SK-1' },
      { id: 's2', name: 'SK-2' },
    ]),
  })
  .map(({ days, ...rest }) => {
    const [from = days[0], to = days[1]] = days.toSorted();
    return { ...rest, from, to };
  });

describe('for any two rewards', () => {
  test('it does not matter which one is asked about', () => {
    fc.assert(
      fc.property(reward, reward, (one, other) => {
        expect(told(one, other)).toEqual(told(other, one));
      }),
    );
  });

  test('each ground is told once, and a deed by its first ground only', () => {
    fc.assert(
      fc.property(reward, reward, (one, other) => {
        const found = sharedAchievements(one, [other]);
        expect(found.filter(({ ground }) => ground !== 'INITIATIVE').length).toBeLessThanOrEqual(1);
        expect(new Set(found.map(({ ground, what }) => `${ground} ${what}`)).size).toBe(found.length);
      }),
    );
  });
});
