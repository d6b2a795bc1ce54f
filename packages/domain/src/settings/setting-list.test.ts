import { describe, expect, test } from 'vitest';
import { ROLE_NAMES } from '../accounts/index.ts';
import { findSettings, groupSettings, type ListedSetting } from './setting-list.ts';
import { SETTING_WORDS, settingInWords } from './setting-words.ts';

const RULE: ListedSetting = {
  name: 'Cách tính số lẻ của tỷ lệ',
  meaning: 'Tỷ lệ ra số lẻ thì bỏ phần lẻ hay làm tròn.',
  leftBy: 'Khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP',
  awards: ['GRASSROOTS_EMULATION_FIGHTER'],
  shape: { type: 'CHOICE' },
  proposals: [],
};
const READING: ListedSetting = {
  ...RULE,
  name: 'Cách hiểu: Ý kiến của bộ quản lý ngành',
  awards: ['LABOUR_ORDER_SECOND'],
  shape: { type: 'READING' },
};
const VOTE: ListedSetting = { ...RULE, name: 'Biểu quyết: Lao động tiên tiến', shape: { type: 'VOTE_RULE' } };
const PROPOSED: ListedSetting = {
  ...RULE,
  name: 'Vai trò phải đăng nhập hai bước',
  awards: [],
  proposals: [{ status: 'PROPOSED' }],
};

test('rules, votes, readings and what waits stand in groups of their own', () => {
  expect(groupSettings([RULE, VOTE, READING, PROPOSED])).toEqual({
    RULES: [RULE, PROPOSED],
    VOTES: [VOTE],
    READINGS: [READING],
    WAITING: [PROPOSED],
  });
});

describe('a setting is found', () => {
  const find = (text: string, award = '') => findSettings([RULE, READING, PROPOSED], { text, award });

  test('by its name without marks', () => expect(find('hai buoc')).toEqual([PROPOSED]));
  test('by its ground', () => expect(find('91/2017')).toEqual([RULE, READING, PROPOSED]));
  test('by the award that it decides', () => expect(find('', 'LABOUR_ORDER_SECOND')).toEqual([READING]));
});

const shape = { unit: null, options: [] } as const;

test.each([
  ['SHARE', '1550', '15,5%'],
  ['NUMBER', '40', '40 ngày'],
  ['NUMBER', 'NO_LIMIT', 'Không giới hạn'],
  ['MONTHS', '6,12', '6, 12 tháng'],
  ['YES_NO', 'true', 'Có'],
  ['READING', 'false', 'Không áp dụng'],
  ['DAY_OR_NOT_YET', '2025-09-01', 'ngày 2025-09-01'],
  ['ROLES', 'ADMIN,DIRECTOR', 'Quản trị kỹ thuật; Giám đốc'],
  ['ROLES', '', 'Không vai trò nào'],
  ['RATINGS', 'GOOD,-', 'Cá nhân: Hoàn thành tốt nhiệm vụ; tập thể: không quy định'],
  [
    'VOTE_RULE',
    'SECRET 90/100 AT_LEAST ALL_MEMBERS 2/3 ONCE',
    'Bỏ phiếu kín; ít nhất 90% tổng số thành viên Hội đồng; dự họp từ 2/3',
  ],
  [
    'VOTE_RULE',
    'OPEN 1/2 MORE_THAN PRESENT_MEMBERS 2/3 TWICE',
    'Biểu quyết công khai, ghi tên; hơn 1/2 số thành viên có mặt; dự họp từ 2/3; được biểu quyết lần hai',
  ],
] as const)('a %s of %j is read as %s', (type, value, said) => {
  const language = { words: SETTING_WORDS, roles: ROLE_NAMES, dayText: (day: string) => `ngày ${day}` };
  expect(settingInWords({ ...shape, type }, value, language)).toBe(said);
});
