import { expect, test } from 'vitest';
import { plainDate } from './plain-date.ts';
import { addWorkingDays, workingDaysUntil } from './working-days.ts';

test.each([
  ['2021-12-06', 5, '2021-12-13'],
  // From a Friday, a Saturday and a Sunday the first day counted is Monday.
  ['2021-12-03', 1, '2021-12-06'],
  ['2021-12-04', 1, '2021-12-06'],
  ['2021-12-05', 10, '2021-12-17'],
  ['2021-12-06', 0, '2021-12-06'],
])('%s and %i working days end on %s, and are counted back', (from, count, to) => {
  expect(addWorkingDays(plainDate(from), count)).toBe(to);
  expect(workingDaysUntil(plainDate(from), plainDate(to))).toBe(count);
});

test('a day that is over is none away', () => {
  expect(workingDaysUntil(plainDate('2021-12-06'), plainDate('2021-12-01'))).toBe(0);
});
