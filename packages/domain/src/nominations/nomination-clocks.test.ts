import { expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { NOMINATION_STATUSES } from './nomination-status.ts';
import { clockDaysLeft, clockDueOn, isClockDay, nominationClockIn } from './nomination-clocks.ts';

const MONDAY = plainDate('2021-12-06');

test('five working days from a Monday end on the next Monday', () => {
  expect(clockDueOn(MONDAY, 5)).toBe('2021-12-13');
});

test.each([
  ['2021-12-06', 0],
  ['2021-12-08', 2],
  ['2021-12-13', 5],
  ['2021-12-03', -1],
  ['2021-11-30', -4],
] as const)('due on %s leaves %i working days', (dueOn, left) => {
  expect(clockDaysLeft(MONDAY, plainDate(dueOn))).toBe(left);
});

test('a day before today is no clock', () => {
  expect([isClockDay(MONDAY, plainDate('2021-12-03')), isClockDay(MONDAY, MONDAY)]).toEqual([false, true]);
});

test('a clock runs at the desk that receives, the one that mends and the one that checks', () => {
  expect(NOMINATION_STATUSES.flatMap((status) => nominationClockIn(status) ?? [])).toEqual([
    'RECEIPT',
    'MENDING',
    'CHECK',
  ]);
});
