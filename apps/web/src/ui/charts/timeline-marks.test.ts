import { expect, test } from 'vitest';

import { marksOf } from './timeline-marks.ts';

test('marks that would cover each other stand in further lanes, and the first lane is used again as soon as it is free', () => {
  expect(marksOf([10, 15, 20, 40, 41], 20).map(({ lane }) => lane)).toEqual([0, 1, 2, 0, 1]);
  expect(marksOf([], 20)).toEqual([]);
});
