import { expect, test } from 'vitest';
import { plainDate } from '../kernel/index.ts';
import { birthDateProblems, codeProblems, dayProblems, fullNameProblems, staffCode } from './organisation-input.ts';

test.each([
  ['Đặng Thị Ỷ', undefined],
  ['   ', 'REQUIRED'],
  ['Ẩn', 'ONE_WORD'],
  ['Trần Văn 2', 'HAS_DIGITS'],
  [`Trần ${'a'.repeat(100)}`, 'TOO_LONG'],
])('the name “%s”', (name, problem) => {
  expect(fullNameProblems(name)[0]?.code).toBe(problem);
});

test.each([
  ['HTQT', undefined],
  ['P.HTQT-2', undefined],
  ['Đ-01/A', undefined],
  ['HTQT 2', 'CODE_SHAPE'],
  ['', 'REQUIRED'],
])('the code “%s”', (code, problem) => {
  expect(codeProblems(code)[0]?.code).toBe(problem);
});

test.each([
  ['1990-05-01', undefined],
  ['2006-05-01', 'AGE_AT_RECRUITMENT'],
  ['1890-05-01', 'AGE_AT_RECRUITMENT'],
])('born on %s and recruited in 2015', (born, problem) => {
  expect(birthDateProblems(plainDate(born), plainDate('2015-03-01'))[0]?.code).toBe(problem);
});

test('a day before the state was founded is a slip of the pen', () => {
  expect(dayProblems('from', plainDate('0988-03-01'))).toEqual([{ field: 'from', code: 'TOO_EARLY' }]);
  expect(dayProblems('from', plainDate('1954-10-10'))).toEqual([]);
});

test.each([
  [7, 'NV-007'],
  [1200, 'NV-1200'],
])('person number %i has the code %s', (number, code) => {
  expect(staffCode(number)).toBe(code);
});
