import { expect, test } from 'vitest';
import { vi } from '../text.vi.ts';
import { bodyInputOf, bodyProblems, bodySentences } from './body-form.logic.ts';

const FILLED = {
  name: 'Sở Y tế',
  parentName: 'ỦY BAN NHÂN DÂN TỈNH',
  place: 'Hà Tĩnh',
  documentSign: 'SYT',
  code: 'so-y-te',
  admin: 'quantri.syt',
  adminName: 'Quản trị',
};

test('a form that is filled in has nothing wrong, and names the administrator as the server does', () => {
  expect(bodyProblems(FILLED)).toEqual([]);
  expect(bodyInputOf(FILLED)).toMatchObject({ code: 'so-y-te', adminUsername: 'quantri.syt', adminName: 'Quản trị' });
});

test.each([
  ['name', '  ', 'Nhập tên cơ quan.'],
  ['code', 'Sở Y tế', vi.startBody.problems.code],
  ['admin', 'Quản trị', vi.startBody.problems.admin],
  ['adminName', '', 'Nhập tên hiển thị.'],
  ['documentSign', 'S'.repeat(21), 'Ký hiệu văn bản không được quá 20 ký tự.'],
] as const)('%s “%s” is answered by “%s”', (field, value, words) => {
  const problems = bodyProblems({ ...FILLED, [field]: value });
  expect(bodySentences(problems, vi.startBody)).toEqual({ [field]: words });
});

test('a code that another body has is named at its field', () => {
  const sentences = bodySentences([{ field: 'code', code: 'TAKEN' }], vi.startBody);
  expect(sentences).toEqual({ code: vi.startBody.problems.codeTaken });
});
