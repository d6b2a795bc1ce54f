import { plainDate } from '@thidua/domain/kernel';
import { expect, test } from 'vitest';

import { endOfStrip } from './timeline-days.ts';
import { labelPlace, marksOf } from './timeline-marks.ts';

test('marks that would cover each other stand in further lanes, and the first lane is used again as soon as it is free', () => {
  expect(marksOf([10, 15, 20, 40, 41], 20).map(({ lane }) => lane)).toEqual([0, 1, 2, 0, 1]);
  expect(marksOf([], 20)).toEqual([]);
});

test('the name of a phase stands behind the gate that would run through it', () => {
  expect(labelPlace(100, 'Giai đoạn 2', [40, 120, 400])).toBe(128);
  expect(labelPlace(100, 'Giai đoạn 2', [40, 400])).toBe(100);
});

test('the strip reaches a review after the last day, and no slip of a year', () => {
  const last = plainDate('2024-02-27');
  expect(endOfStrip(last, [plainDate('2024-01-05'), plainDate('2024-03-10')])).toBe('2024-03-10');
  expect(endOfStrip(last, [plainDate('2042-03-10')])).toBe('2024-02-27');
});
