import { expect, test } from 'vitest';

import { formatShare, parseShare, totalShares } from './share-entry.ts';

test.each([
  ['40', 4000],
  ['33,3', 3330],
  ['33.33', 3333],
  ['33,33 %', 3333],
  ['100', 10_000],
  ['0', 0],
  ['0,29', 29],
])('“%s” is read as %i hundredths of a per cent', (text, basisPoints) => {
  expect(parseShare(text)).toEqual({ ok: true, value: basisPoints });
});

test.each([
  ['', 'EMPTY'],
  ['  ', 'EMPTY'],
  ['một nửa', 'NOT_A_NUMBER'],
  ['1.234', 'AMBIGUOUS'],
  ['33,333', 'AMBIGUOUS'],
  ['33,3333', 'TOO_FINE'],
  ['110', 'OUT_OF_RANGE'],
  ['-5', 'OUT_OF_RANGE'],
])('“%s” is no share: %s', (text, problem) => {
  expect(parseShare(text)).toEqual({ ok: false, error: problem });
});

test('every share that is shown is read back as the same share', () => {
  for (let basisPoints = 0; basisPoints <= 10_000; basisPoints += 1) {
    expect(parseShare(formatShare(basisPoints))).toEqual({ ok: true, value: basisPoints });
  }
});

test.each([
  ['60 and 30 leave 10 %', ['60', '30'], { sum: 9000, missing: 1000, unreadCount: 0 }],
  ['70 and 40 are 10 % too much', ['70', '40'], { sum: 11_000, missing: -1000, unreadCount: 0 }],
  ['thirds with two decimals make 100 %', ['33,34', '33,33', '33,33'], { sum: 10_000, missing: 0, unreadCount: 0 }],
  ['a share still being typed counts as none', ['60', ''], { sum: 6000, missing: 4000, unreadCount: 1 }],
])('%s', (_title, texts, total) => {
  expect(totalShares(texts)).toEqual(total);
});
