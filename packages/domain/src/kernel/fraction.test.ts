import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ceilShare, compareShare, countNeeded, floorShare } from './fraction.ts';

describe('shares counted without rounding errors', () => {
  test.each([
    [11, 90, 100, false, 10],
    [9, 90, 100, false, 9],
    [15, 90, 100, false, 14],
    [17, 90, 100, false, 16],
    [11, 80, 100, false, 9],
    [15, 80, 100, false, 12],
    [9, 2, 3, false, 6],
    [8, 1, 2, true, 5],
    [7, 1, 2, true, 4],
  ] as const)('of %i members %i/%i (more than: %s) is %i votes', (whole, numerator, denominator, strict, needed) => {
    expect(countNeeded(whole, { numerator, denominator }, strict)).toBe(needed);
  });

  test('15 % of 24 people is a floor of 4 for the plan and a cap of 3 for the law', () => {
    expect([ceilShare(1500, 24), floorShare(1500, 24)]).toEqual([4, 3]);
  });

  test('the count needed reaches the share and one fewer does not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 100 }),
        fc.boolean(),
        (whole, percent, strict) => {
          const fraction = { numerator: percent, denominator: 100 };
          const needed = countNeeded(whole, fraction, strict);
          const reaches = (count: number): boolean =>
            strict ? compareShare(count, whole, fraction) > 0 : compareShare(count, whole, fraction) >= 0;
          expect([reaches(needed), reaches(needed - 1)]).toEqual([true, false]);
        },
      ),
    );
  });
});
