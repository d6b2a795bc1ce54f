import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSamePaper, numberGaps, ownDecisionNumber } from './index.ts';

test.each([
  ['64/QĐ-SNgV', 64],
  ['07/QĐ-SNgV', 7],
  ['Số: 128/QĐ-SNgV', 128],
  ['139 / qđ - sngv', 139],
])('“%s” is number %i of the own register', (typed, number) => {
  expect(ownDecisionNumber(typed, 'SNgV')).toEqual({ number, sign: 'QĐ-SNgV' });
});

test.each(['377/QĐ-UBND', '52/SNgV-VPTTr', 'QĐ-SNgV', '0/QĐ-SNgV', '1000000/QĐ-SNgV', ''])(
  '“%s” takes no number of the own register',
  (typed) => {
    expect(ownDecisionNumber(typed, 'SNgV')).toBeUndefined();
  },
);

const RECOGNITION = { paper: 'RECOGNITION', objectId: 'a', issuedOn: '2021-06-25' } as const;

test('one typed decision stands under several records of its day', () => {
  expect(isSamePaper(RECOGNITION, { ...RECOGNITION, objectId: 'b' })).toBe(true);
  expect(isSamePaper(RECOGNITION, { ...RECOGNITION, objectId: 'b', issuedOn: '2021-06-26' })).toBe(false);
  expect(isSamePaper(RECOGNITION, { ...RECOGNITION, paper: 'AWARD_REVOCATION' })).toBe(false);
});

test('two decisions made in the system are never one paper, even on one day', () => {
  const decision = { paper: 'DECISION', objectId: 'a', issuedOn: '2021-06-25' } as const;
  expect(isSamePaper(decision, decision)).toBe(true);
  expect(isSamePaper(decision, { ...decision, objectId: 'b' })).toBe(false);
});

test('gaps and used numbers make up the whole series, once each', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (used) => {
      const missing = numberGaps(used).flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, at) => from + at),
      );
      const all = [...used, ...missing].toSorted((a, b) => a - b);
      expect(all).toEqual(Array.from({ length: Math.max(...used) }, (_, at) => at + 1));
    }),
  );
  expect(numberGaps([])).toEqual([]);
});
