import { describe, expect, it, test } from 'vitest';
import { AWARD_CODES, AWARDS, type AwardCode } from '../vocabulary/index.ts';
import { LOWER_AWARDS, lowerAwardHindrance, lowerAwardsFor, type ItemToLower } from './lower-award.ts';

const below = (award: AwardCode): readonly AwardCode[] => LOWER_AWARDS[award];

describe('the awards below an award', () => {
  test('none stands below itself, however far one goes down', () => {
    const reach = (award: AwardCode): readonly AwardCode[] => below(award).flatMap((lower) => [lower, ...reach(lower)]);
    expect(AWARD_CODES.filter((award) => reach(award).includes(award))).toEqual([]);
  });

  test('what stands below a lower award stands below the higher one', () => {
    const jumps = AWARD_CODES.flatMap((award) =>
      below(award).flatMap((lower) => below(lower).filter((lowest) => !below(award).includes(lowest))),
    );
    // The commendation of a ministry is no step between those of the Prime Minister and the director.
    expect(jumps.filter((award) => award !== 'MINISTERIAL_MERIT')).toEqual([]);
  });

  test('titles have titles below them, forms have forms', () => {
    for (const award of AWARD_CODES)
      for (const lower of below(award)) expect([award, AWARDS[lower].nature]).toEqual([award, AWARDS[award].nature]);
  });

  it.each([
    ['GRASSROOTS_EMULATION_FIGHTER', 'PERSON', 'MERIT', ['ADVANCED_WORKER']],
    ['EXCELLENT_COLLECTIVE', 'COLLECTIVE', 'MERIT', ['ADVANCED_COLLECTIVE']],
    ['PROVINCIAL_MERIT', 'PERSON', 'SUDDEN', ['DIRECTOR_COMMENDATION']],
    ['DIRECTOR_COMMENDATION', 'PERSON', 'MERIT', []],
  ] as const)('%s of a %s by %s: %j', (award, subject, kind, expected) => {
    expect(lowerAwardsFor(award, { subject, kind })).toEqual(expected);
  });
});

describe('a nominee who did not pass', () => {
  const may: ItemToLower = {
    meetingStatus: 'OPEN',
    itemStatus: 'CLOSED',
    isPassed: false,
    isLastAttempt: true,
    isLowered: false,
    isFinal: true,
  };

  it.each([
    ['nothing in the way', {}, undefined],
    ['the meeting is over', { meetingStatus: 'CLOSED' }, 'MEETING_NOT_OPEN'],
    ['the vote is not closed', { itemStatus: 'OPEN' }, 'NOT_CLOSED'],
    ['it passed', { isPassed: true }, 'PASSED'],
    ['a second vote decides', { isLastAttempt: false }, 'VOTED_ON_AGAIN'],
    ['it was put forward lower already', { isLowered: true }, 'LOWERED_ALREADY'],
    ['the ballot is not certified', { isFinal: false }, 'NOT_CERTIFIED'],
  ] as const)('%s', (_, change, expected) => {
    expect(lowerAwardHindrance({ ...may, ...change })).toBe(expected);
  });
});
