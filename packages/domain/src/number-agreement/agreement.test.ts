import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementOf, differences, type ItemFigures, type MeetingFigures } from './agreement.ts';

const NAMED = { name: 'Nguyễn Thị Hà', award: 'ADVANCED_WORKER' } as const;
const RESULT = { agree: 6, disagree: 1, blank: 0, base: 7, needed: 5, isPassed: true } as const;
const BALLOTS = { issued: 7, returned: 7, valid: 7, invalid: 0 } as const;

const ITEM: ItemFigures = {
  ordinal: 1,
  isLast: true,
  screen: { ...NAMED, result: RESULT },
  tally: { ...RESULT, ...BALLOTS },
  recount: RESULT,
  minutes: { ...NAMED, result: { ...RESULT, ballots: BALLOTS } },
  decision: NAMED,
  submission: null,
};
const MEETING: MeetingFigures = {
  items: [ITEM],
  lists: [{ source: 'DECISION', title: 'Dự thảo quyết định', lines: 1, passed: 1 }],
  present: { screen: 7, minutes: 7 },
  hasMinutes: true,
};

function meeting(changes: Partial<ItemFigures>): MeetingFigures {
  return { ...MEETING, items: [{ ...ITEM, ...changes }] };
}

function differing(figures: MeetingFigures): readonly string[] {
  return differences(agreementOf(figures)).map(({ check }) => check);
}

test('a meeting whose papers say the same has no difference, and every number stands beside its places', () => {
  expect(differing(MEETING)).toEqual([]);
  const counts = agreementOf(MEETING).find(({ check }) => check === 'COUNTS');
  expect(counts?.figures.map(({ source, value }) => `${source} ${value}`)).toEqual([
    'SCREEN 6 – 1 – 0',
    'TALLY 6 – 1 – 0',
    'RECOUNT 6 – 1 – 0',
    'MINUTES 6 – 1 – 0',
  ]);
});

describe('a difference is found', () => {
  test.each([
    [
      'a name of the decision with another letter',
      meeting({ decision: { ...NAMED, name: 'Nguyễn Thị Hạ' } }),
      ['NAME'],
    ],
    ['another award in a submission', meeting({ submission: { ...NAMED, award: 'DIRECTOR_COMMENDATION' } }), ['AWARD']],
    ['a vote that is missing when counted again', meeting({ recount: { ...RESULT, agree: 5 } }), ['COUNTS']],
    [
      'minutes with one ballot more',
      meeting({ minutes: { ...NAMED, result: { ...RESULT, ballots: { ...BALLOTS, returned: 8 } } } }),
      ['BALLOTS'],
    ],
    ['a tally with another base', meeting({ tally: { ...RESULT, ...BALLOTS, base: 6 } }), ['SHARE']],
    [
      'a decision that lists who did not pass',
      {
        ...meeting({ screen: { ...NAMED, result: { ...RESULT, isPassed: false } }, tally: null, minutes: null }),
        hasMinutes: false,
      },
      ['OUTCOME'],
    ],
    ['more people present in the minutes', { ...MEETING, present: { screen: 6, minutes: 7 } }, ['PRESENT']],
    [
      'a decision with a line that no passed item stands behind',
      { ...MEETING, lists: [{ source: 'DECISION' as const, title: '', lines: 2, passed: 1 }] },
      ['LISTED'],
    ],
    ['an item that the minutes leave out', meeting({ minutes: null }), ['ITEMS', 'PASSED']],
  ])('%s', (_, figures, checks) => {
    expect(differing(figures)).toEqual(checks);
  });
});

test('what stands in one place only is not compared: no minutes, no decision, an open vote without ballots', () => {
  const alone = meeting({ tally: null, recount: null, minutes: null, decision: null });
  expect(agreementOf({ ...alone, lists: [], present: { screen: 7, minutes: null }, hasMinutes: false })).toEqual([]);
});

test('a first vote that failed before a second one does not count among those that passed', () => {
  const failed = { ...RESULT, agree: 3, disagree: 4, isPassed: false };
  const first: ItemFigures = {
    ...ITEM,
    isLast: false,
    screen: { ...NAMED, result: failed },
    tally: null,
    recount: null,
    minutes: { ...NAMED, result: { ...failed, ballots: null } },
    decision: null,
  };
  const passed = agreementOf({ ...MEETING, items: [first, { ...ITEM, ordinal: 2 }] }).find(
    ({ check }) => check === 'PASSED',
  );
  expect(passed?.figures.map(({ value }) => value)).toEqual(['1', '1']);
});

test('one place with one number changed is always a difference, whatever the numbers', () => {
  const counts = fc.record({ agree: fc.nat(99), disagree: fc.nat(99), blank: fc.nat(99) });
  fc.assert(
    fc.property(counts, counts, (told, counted) => {
      const isSame = JSON.stringify(told) === JSON.stringify(counted);
      const figures = meeting({
        screen: { ...NAMED, result: { ...RESULT, ...told } },
        recount: counted,
        tally: null,
        minutes: null,
      });
      const found = agreementOf({ ...figures, hasMinutes: false }).find(({ check }) => check === 'COUNTS');
      expect(found?.isEqual).toBe(isSame);
    }),
  );
});
