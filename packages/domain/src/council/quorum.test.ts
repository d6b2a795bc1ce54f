import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_QUORUM_RULE, quorum, strictestQuorum } from './quorum.ts';

const TWO_THIRDS = DEFAULT_QUORUM_RULE;

describe('quorum', () => {
  test.each([
    [7, 5],
    [9, 6],
    [11, 8],
    [3, 2],
    [1, 1],
    [0, 1],
  ])('two thirds of %i members are %i', (total, needed) => {
    expect(quorum(needed, total, TWO_THIRDS)).toMatchObject({ needed, isReached: true });
    expect(quorum(needed - 1, total, TWO_THIRDS).isReached).toBe(false);
  });

  test('80 % of 9 members are 8 (NĐ 152/2025 Điều 45(4)b)', () => {
    expect(quorum(7, 9, { share: { numerator: 80, denominator: 100 }, legalGround: '' })).toMatchObject({
      needed: 8,
      isReached: false,
    });
  });

  test('the strictest rule of an agenda decides', () => {
    const eighty = { share: { numerator: 80, denominator: 100 }, legalGround: 'b' };
    expect(strictestQuorum([TWO_THIRDS, eighty, TWO_THIRDS])).toBe(eighty);
  });

  test('a meeting without items follows the default', () => expect(strictestQuorum([])).toBe(DEFAULT_QUORUM_RULE));

  test('one more member in the room never breaks a quorum', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.integer({ min: 1, max: 100 }), (present, total, percent) => {
        const rule = { share: { numerator: percent, denominator: 100 }, legalGround: '' };
        const before = quorum(present, total, rule).isReached;
        expect(quorum(present + 1, total, rule).isReached || !before).toBe(true);
      }),
    );
  });
});
