import { plainDate } from '@thidua/domain/kernel';
import { expect, test } from 'vitest';
import { countWord, dayFigures, dayWords, numberLine, recipientLines, subjectOf } from './paper-words.ts';

test.each([
  ['2021-02-05', 'ngày 05 tháng 02 năm 2021', '05/02/2021'],
  ['2021-12-15', 'ngày 15 tháng 12 năm 2021', '15/12/2021'],
  ['2021-05-09', 'ngày 09 tháng 5 năm 2021', '09/5/2021'],
] as const)('%s is written %s', (day, words, figures) => {
  expect([dayWords(plainDate(day)), dayFigures(plainDate(day))]).toEqual([words, figures]);
});

test.each([
  ['5/KH-SNgV', 'Số: 05/KH-SNgV'],
  ['12/KH-SNgV', 'Số: 12/KH-SNgV'],
  ['05/KH-SNgV', 'Số: 05/KH-SNgV'],
])('the number %s is printed %s', (number, printed) => expect(numberLine(number, 'KH-SNgV')).toBe(printed));

test('a missing number is a blank before its sign', () => {
  expect(numberLine(undefined, 'KH-SNgV')).toMatch(/^Số:\u00A0{8}\/KH-SNgV$/);
});

test.each([
  [0, '0'],
  [2, '02'],
  [12, '12'],
])('a count of %i is %s', (count, word) => expect(countWord(count)).toBe(word));

test.each([
  ['Kế hoạch tổ chức phong trào', 'Kế hoạch', 'Tổ chức phong trào'],
  ['KẾ HOẠCH tổ chức', 'Kế hoạch', 'Tổ chức'],
  ['Kế hoạch hóa công tác', 'Kế hoạch hóa', 'Công tác'],
  ['Phát động đợt thi đua', 'Kế hoạch', 'Phát động đợt thi đua'],
  ['Kế hoạch', 'Kế hoạch', 'Kế hoạch'],
])('%s as a %s is about: %s', (title, type, subject) => expect(subjectOf(title, type)).toBe(subject));

test('recipients end with semicolons, the archive with a full stop', () => {
  expect(recipientLines(['UBND tỉnh (để b/c)', 'Chi bộ Sở;', 'Lưu: VT, VPTTr'])).toEqual([
    '- UBND tỉnh (để b/c);',
    '- Chi bộ Sở;',
    '- Lưu: VT, VPTTr.',
  ]);
});
