import { expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { checkDaysLeft, checkDueOn, isCheckDay } from './check-clock.ts';

const MONDAY = plainDate('2021-12-06');

test('five working days from a Monday end on the next Monday', () => {
  expect(checkDueOn(MONDAY, 5)).toBe('2021-12-13');
});

test.each([
  ['2021-12-06', 0],
  ['2021-12-08', 2],
  ['2021-12-13', 5],
  ['2021-12-03', -1],
  ['2021-11-30', -4],
] as const)('due on %s leaves %i working days', (dueOn, left) => {
  expect(checkDaysLeft(MONDAY, plainDate(dueOn))).toBe(left);
});

test('a day before today is no clock', () => {
  expect([isCheckDay(MONDAY, plainDate('2021-12-03')), isCheckDay(MONDAY, MONDAY)]).toEqual([false, true]);
});
