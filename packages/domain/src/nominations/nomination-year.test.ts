import { expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { takesNominations } from './nomination-year.ts';

test.each([
  [2021, '2021-12-31', true],
  [2021, '2022-01-10', true],
  [2021, '2023-01-01', false],
  [2022, '2021-12-31', false],
  [2500, '2021-12-06', false],
])('a list for %i can be written on %s: %s', (year, today, expected) => {
  expect(takesNominations(year, plainDate(today))).toBe(expected);
});
