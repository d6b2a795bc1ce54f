import { plainDate } from '@thidua/domain/kernel';
import { expect, test } from 'vitest';

import { instantOf, readTime } from './meeting-time.ts';

test.each([
  ['14:00', '14:00'],
  ['8h30', '08:30'],
  ['14h', '14:00'],
  ['14 giờ 05 phút', '14:05'],
  ['0730', '07:30'],
  ['7.5', '07:05'],
])('the hour %s is read as %s', (typed, read) => {
  expect(readTime(typed)).toBe(read);
});

test.each(['', '25:00', '14:60', 'hai giờ', '14'])('%s is no hour', (typed) => {
  expect(readTime(typed)).toBeUndefined();
});

test('an hour is an hour of Việt Nam', () => {
  expect(new Date(instantOf(plainDate('2021-12-10'), '14:00')).toISOString()).toBe('2021-12-10T07:00:00.000Z');
});
