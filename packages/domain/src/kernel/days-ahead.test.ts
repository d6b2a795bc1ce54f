import { expect, test } from 'vitest';
import { aheadProblems, MONTHS_AHEAD } from './days-ahead.ts';
import { plainDate } from './plain-date.ts';

const TODAY = plainDate('2021-12-06');

test.each([
  ['BEGINNING', '2022-12-06', '2022-12-07'],
  ['DELEGATION', '2024-12-06', '2024-12-07'],
  ['SECONDMENT', '2026-12-06', '2026-12-07'],
  ['TERM', '2027-12-06', '2027-12-07'],
  ['LEAVE', '2031-12-06', '2031-12-07'],
] as const)('%s may be written until %s and not on %s', (kind, last, tooFar) => {
  expect(aheadProblems([{ field: 'from', day: plainDate(last), kind }], TODAY)).toEqual([]);
  expect(aheadProblems([{ field: 'from', day: plainDate(tooFar), kind }], TODAY)).toEqual([
    { field: 'from', code: 'TOO_FAR_AHEAD', limit: MONTHS_AHEAD[kind] },
  ]);
});

test('a day that was left out is not judged', () => {
  const days = [null, undefined].map((day) => ({ field: 'to', day, kind: 'TERM' as const }));
  expect(aheadProblems(days, TODAY)).toEqual([]);
});
