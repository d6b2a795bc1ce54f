import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { needsReason, touchedBy, touchedLines, type TouchedRecord } from './past-change.ts';

const TODAY = plainDate('2021-12-06');

function terms(from: string, ...reviewedYears: readonly number[]) {
  return { from: plainDate(from), today: TODAY, reviewedYears };
}

function touched(effect: TouchedRecord['effect'], onDay: string, year = 2021): TouchedRecord {
  return { effect, id: onDay, year, onDay: plainDate(onDay) };
}

test.each([
  ['yesterday', '2021-12-05', [], true],
  ['today', '2021-12-06', [], false],
  ['next month', '2022-01-10', [], false],
  ['the end of a year that has been summed up', '2021-12-31', [2021], true],
] as const)('a change of %s needs a reason: %s', (_what, from, reviewed, expected) => {
  expect(needsReason(terms(from, ...reviewed))).toBe(expected);
});

describe('what an edit of the past touches', () => {
  const records = [
    touched('DECISION', '2020-12-20', 2020),
    touched('NOMINATION', '2021-11-30'),
    touched('NOMINATION', '2021-12-01'),
    touched('NOMINATION', '2020-11-30', 2020),
    touched('REGISTRATION', '2019-02-01', 2019),
  ];

  test('is counted by kind and year, and leaves out what was settled before', () => {
    expect(touchedBy(records, terms('2020-01-01'))).toEqual([
      { effect: 'NOMINATION', year: 2020, count: 1 },
      { effect: 'NOMINATION', year: 2021, count: 2 },
      { effect: 'DECISION', year: 2020, count: 1 },
    ]);
  });

  test('is nothing for a change of days to come', () => {
    expect(touchedBy(records, terms('2021-12-07'))).toEqual([]);
  });

  test('is kept in the trail as numbers', () => {
    expect(touchedLines(touchedBy(records, terms('2021-01-01')))).toEqual(['NOMINATION 2021 2']);
  });
});
