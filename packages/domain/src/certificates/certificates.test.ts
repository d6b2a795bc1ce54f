import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { CERTIFICATE_LIMITS, certificateTextProblems, issueProblems } from './certificate-input.ts';
import { certificateMark } from './certificate-number.ts';
import { excerptOf } from './excerpt.ts';

test.each([
  [8, 'SNgV', '08/GCN-SNgV'],
  [112, 'SNgV', '112/GCN-SNgV'],
  [1, '', '01/GCN'],
])('%i of %s is %s', (number, sign, mark) => expect(certificateMark(number, sign)).toBe(mark));

describe('what stands on it of a long text', () => {
  test.each([
    ['  Lập kho hồ sơ.\n\nĐặt mã theo đoàn. ', 100, 'Lập kho hồ sơ. Đặt mã theo đoàn.'],
    ['Lập kho hồ sơ. Đặt mã theo đoàn ra.', 20, 'Lập kho hồ sơ.'],
    ['Quét hồ sơ; đặt mã theo đoàn ra.', 15, 'Quét hồ sơ.'],
    ['Lập kho hồ sơ điện tử chung của Sở', 20, 'Lập kho hồ sơ điện…'],
    ['', 20, ''],
  ])('%j in %i characters: %j', (text, limit, said) => expect(excerptOf(text, limit)).toBe(said));

  test('is never longer than it may be and says nothing that was not written', () => {
    const words = fc.array(fc.constantFrom('hồ', 'sơ', 'đoàn.', 'ra;', 'vào', 'khách', '\n', 'quốctế'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 120 }), (parts, limit) => {
        const text = parts.join(' ');
        const said = excerptOf(text, limit);
        expect(said.length).toBeLessThanOrEqual(limit);
        const start = said.replace(/[….]$/u, '');
        expect(text.replace(/\s+/gu, ' ').trim().startsWith(start)).toBe(true);
      }),
    );
  });
});

const ISSUE = {
  issuedOn: plainDate('2021-11-25'),
  signerPost: 'Giám đốc',
  signerName: 'Đặng Minh Trí',
  initiativeIds: ['one'],
};
const DECIDED = [plainDate('2021-11-22')];
const TODAY = plainDate('2021-12-06');

test.each([
  [{}, []],
  [{ initiativeIds: [] }, ['initiativeIds REQUIRED']],
  [
    { initiativeIds: Array.from({ length: CERTIFICATE_LIMITS.initiatives + 1 }, (_, at) => `${at}`) },
    ['initiativeIds TOO_MANY'],
  ],
  [{ issuedOn: plainDate('2021-11-21') }, ['issuedOn BEFORE_DECISION']],
  [{ issuedOn: plainDate('2021-12-07') }, ['issuedOn IN_FUTURE']],
  [{ signerPost: ' ', signerName: '' }, ['signerPost REQUIRED', 'signerName REQUIRED']],
])('issued with %j: %j', (changes, told) => {
  const problems = issueProblems({ ...ISSUE, ...changes }, DECIDED, TODAY);
  expect(problems.map(({ field, code }) => `${field} ${code}`)).toEqual(told);
});

test('a summary is needed, a benefit may be left out, neither may be too long', () => {
  const told = (summary: string, benefit: string) =>
    certificateTextProblems({ summary, benefit }).map(({ field, code }) => `${field} ${code}`);
  expect(told('Lập kho hồ sơ.', '')).toEqual([]);
  expect(told('', 'x'.repeat(201))).toEqual(['summary REQUIRED', 'benefit TOO_LONG']);
});
