import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INITIATIVE_LIMITS } from './initiative-limits.ts';
import { authorProblems, shareProblems, splitEvenly } from './author-shares.ts';

function authors(...shares: readonly number[]) {
  return shares.map((shareBasisPoints, index) => ({ staffId: `s${index}`, shareBasisPoints }));
}

describe('author shares', () => {
  test.each([
    [1, [10_000]],
    [2, [5_000, 5_000]],
    [3, [3_334, 3_333, 3_333]],
    [6, [1_670, 1_666, 1_666, 1_666, 1_666, 1_666]],
  ])('an equal split among %i leaves the remainder with the main author', (count, expected) => {
    expect(splitEvenly(count)).toEqual(expected);
  });

  test('an equal split always makes 100 % and leaves nobody without a share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: INITIATIVE_LIMITS.authors }),
        (count) => shareProblems('s0', authors(...splitEvenly(count))).length === 0,
      ),
    );
  });

  test('nobody splits among no authors', () => {
    expect(() => splitEvenly(0)).toThrow(RangeError);
  });

  test('three times 33.33 % is not 100 %', () => {
    expect(shareProblems('s0', authors(3_333, 3_333, 3_333))).toEqual([
      { field: 'authors', code: 'SHARES_NOT_WHOLE', limit: 10_000, actual: 9_999 },
    ]);
  });

  test('110 % is refused with the sum found', () => {
    expect(shareProblems('s0', authors(6_000, 5_000))).toEqual([
      { field: 'authors', code: 'SHARES_NOT_WHOLE', limit: 10_000, actual: 11_000 },
    ]);
  });

  test('an author without a share is refused at submission and kept in a draft', () => {
    expect(shareProblems('s0', authors(10_000, 0))).toEqual([{ field: 'authors.1', code: 'SHARE_ZERO' }]);
    expect(authorProblems(authors(10_000, 0))).toEqual([]);
  });

  test('the person who files is one of the authors', () => {
    expect(shareProblems('other', authors(10_000))).toEqual([{ field: 'authors', code: 'OWNER_NOT_AUTHOR' }]);
  });

  test('a person is an author once', () => {
    const twice = [...authors(5_000), ...authors(5_000)];
    expect(shareProblems('s0', twice)).toEqual([{ field: 'authors.1', code: 'AUTHOR_TWICE' }]);
  });

  test('a share below 0 % or above 100 % is refused even in a draft', () => {
    expect(authorProblems(authors(-1, 10_001)).map(({ field, code }) => [field, code])).toEqual([
      ['authors.0', 'SHARE_OUT_OF_RANGE'],
      ['authors.1', 'SHARE_OUT_OF_RANGE'],
    ]);
  });

  test('an initiative has at most 20 authors', () => {
    expect(authorProblems(authors(...Array.from({ length: 21 }, () => 1)))).toContainEqual({
      field: 'authors',
      code: 'TOO_MANY',
      limit: 20,
      actual: 21,
    });
  });

  test('whatever the shares, a list is accepted exactly when they make 100 % and none is zero', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 20 }), (shares) => {
        const isWhole = shares.reduce((sum, share) => sum + share, 0) === 10_000 && shares.every((share) => share > 0);
        return (shareProblems('s0', authors(...shares)).length === 0) === isWhole;
      }),
    );
  });
});

test('a least share is asked of every author, where the body has set one; three thirds do not make a whole', () => {
  const shares = [6_000, 3_500, 500].map((shareBasisPoints, index) => ({ staffId: `a${index}`, shareBasisPoints }));
  expect(shareProblems('a0', shares)).toEqual([]);
  expect(shareProblems('a0', shares, 1_000)).toEqual([
    { field: 'authors.2', code: 'SHARE_BELOW_MINIMUM', limit: 1_000, actual: 500 },
  ]);
  const thirds = shares.map((share) => ({ ...share, shareBasisPoints: 3_333 }));
  expect(shareProblems('a0', thirds)).toEqual([
    { field: 'authors', code: 'SHARES_NOT_WHOLE', limit: 10_000, actual: 9_999 },
  ]);
});
