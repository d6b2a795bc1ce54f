import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { PAY_LIMITS, paymentProblems, payOf, payProblems, splitPay, type PayInput } from './pay-rules.ts';

const AGREED: PayInput = {
  basis: 'AGREED',
  agreed: 10_000_000,
  benefit: undefined,
  shareBasisPoints: undefined,
  wage: undefined,
  wages: undefined,
  helpers: 0,
  ground: 'Văn bản thỏa thuận ngày 02/12/2021',
};
const SHARE: PayInput = { ...AGREED, basis: 'SHARE', agreed: undefined, benefit: 100_000_007, shareBasisPoints: 700 };
const WAGES: PayInput = { ...AGREED, basis: 'WAGES', agreed: undefined, wage: 1_490_000, wages: 5 };
const MINIMA = { share: 700, wages: 5, helperShare: 2_000, hasHelpers: false };

test.each([
  [AGREED, {}, []],
  [SHARE, {}, []],
  [{ ...AGREED, agreed: 0 }, {}, ['agreed NOT_AN_AMOUNT']],
  [{ ...AGREED, agreed: 1.5 }, {}, ['agreed NOT_AN_AMOUNT']],
  [{ ...AGREED, ground: ' ' }, {}, ['ground REQUIRED']],
  [{ ...SHARE, shareBasisPoints: 699 }, {}, ['shareBasisPoints BELOW_LEAST_SHARE']],
  [{ ...SHARE, shareBasisPoints: 699 }, { share: 500 }, []],
  [{ ...SHARE, shareBasisPoints: undefined }, {}, ['shareBasisPoints NOT_A_SHARE']],
  [{ ...SHARE, benefit: undefined }, {}, ['benefit NOT_AN_AMOUNT']],
  [WAGES, {}, []],
  [{ ...WAGES, wages: 4 }, {}, ['wages BELOW_LEAST_WAGES']],
  [{ ...WAGES, wages: 4 }, { wages: 3 }, []],
  [{ ...WAGES, wages: 5.5 }, {}, ['wages NOT_A_COUNT']],
  [{ ...WAGES, wage: undefined }, {}, ['wage NOT_AN_AMOUNT']],
  [{ ...WAGES, wage: 999_999_999_999 }, {}, ['wage NOT_AN_AMOUNT']],
  [AGREED, { hasHelpers: true }, ['helpers BELOW_LEAST_HELPERS']],
  [{ ...AGREED, helpers: 1_999_999 }, { hasHelpers: true }, ['helpers BELOW_LEAST_HELPERS']],
  [{ ...AGREED, helpers: 2_000_000 }, { hasHelpers: true }, []],
  [{ ...AGREED, helpers: -1 }, {}, ['helpers NOT_AN_AMOUNT']],
] as const)('%j, least %j: %j', (input, least, told) => {
  const problems = payProblems(input, { ...MINIMA, ...least });
  expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual(told);
});

test('where the benefit cannot be reckoned, so many wages are what the authors get', () => {
  expect(payOf(WAGES)).toBe(7_450_000);
});

test('a share of the benefit is reckoned to the đồng, also of what a double cannot multiply', () => {
  expect(payOf(SHARE)).toBe(7_000_000);
  expect(payOf({ ...SHARE, benefit: 50, shareBasisPoints: 100 })).toBe(1);
  expect(payOf({ ...SHARE, benefit: 999_999_999_999, shareBasisPoints: 9_999 })).toBe(999_899_999_999);
});

test.each([
  [10_000_000, [6_000, 4_000], [6_000_000, 4_000_000]],
  [100, [3_334, 3_333, 3_333], [34, 33, 33]],
  [10, [3_333, 3_333, 3_334], [3, 3, 4]],
  [1, [5_000, 5_000], [1, 0]],
  [5, [], []],
])('%i over %j: %j', (amount, shares, parts) => expect(splitPay(amount, shares)).toEqual(parts));

test('no đồng is lost or made, and nobody is further than one from the exact part', () => {
  const shares = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: PAY_LIMITS.amount }), shares, (amount, each) => {
      const parts = splitPay(amount, each);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
      const whole = each.reduce((sum, share) => sum + share, 0);
      parts.forEach((part, at) => {
        expect(Math.abs(part - (amount / whole) * (each[at] ?? 0))).toBeLessThan(1.001);
      });
    }),
  );
});

test('it is paid with a paper, not before the recognition and not on a day to come', () => {
  const days = { decidedOn: plainDate('2021-11-22'), today: plainDate('2021-12-06') };
  const told = (paidOn: string, paperNumber = 'PC 12') =>
    paymentProblems({ paidOn: plainDate(paidOn), paperNumber }, days).map(({ field, code }) => `${field} ${code}`);
  expect(told('2021-12-06')).toEqual([]);
  expect(told('2021-11-21', '')).toEqual(['paidOn BEFORE_DECISION', 'paperNumber REQUIRED']);
  expect(told('2021-12-07')).toEqual(['paidOn IN_FUTURE']);
});
