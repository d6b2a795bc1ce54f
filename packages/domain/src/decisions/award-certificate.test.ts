import { expect, test } from 'vitest';
import { AWARD_PRINT_LIMITS, certificateGives, printProblems } from './award-certificate.ts';

const ORDER = { stockName: '', offsetXHalfMm: 0, offsetYHalfMm: 0, reason: '' };
const FIRST = { printCount: 0, isRevoked: false };
const AGAIN = { printCount: 1, isRevoked: false };

test.each([
  ['a first print on blank paper', {}, [FIRST], []],
  ['nothing ticked', {}, [], ['lineIds REQUIRED']],
  ['a reprint without a reason', {}, [FIRST, AGAIN], ['reason REPRINT_NEEDS_REASON']],
  ['a reprint that says why', { reason: 'Giấy bị nhòe mực' }, [AGAIN], []],
  ['an award that was revoked', {}, [{ printCount: 0, isRevoked: true }], ['lineIds AWARD_REVOKED']],
  ['blank paper with moved text', { offsetXHalfMm: 3 }, [FIRST], ['stockName REQUIRED']],
  ['stock moved by 30 mm to the left', { stockName: 'Phôi 2021', offsetXHalfMm: -60 }, [FIRST], []],
  ['stock moved by more', { stockName: 'Phôi 2021', offsetYHalfMm: 61 }, [FIRST], ['offsetYHalfMm OUT_OF_RANGE']],
  ['a name of the stock that is too long', { stockName: 'p'.repeat(61) }, [FIRST], ['stockName TOO_LONG']],
])('%s', (_what, changes, lines, told) => {
  expect(printProblems({ ...ORDER, ...changes }, lines).map(({ field, code }) => `${field} ${code}`)).toEqual(told);
});

test('one print holds 300 certificates and no more', () => {
  const most = Array.from({ length: AWARD_PRINT_LIMITS.lines }, () => FIRST);
  expect(printProblems(ORDER, most)).toEqual([]);
  expect(printProblems(ORDER, [...most, FIRST])).toMatchObject([{ code: 'TOO_MANY', limit: 300, actual: 301 }]);
});

test.each([
  ['DIRECTOR_COMMENDATION', 'TẶNG'],
  ['GRASSROOTS_EMULATION_FIGHTER', 'TẶNG DANH HIỆU'],
] as const)('over %s stands %s', (award, words) => expect(certificateGives(award)).toBe(words));
