import { describe, expect, test } from 'vitest';

import type { Setting } from '../components/setting.ts';
import { findSettings, groupSettings, settingSlugOf } from './settings-groups.logic.ts';

const RULE: Setting = {
  __typename: 'Setting',
  key: 'quotaRounding',
  name: 'Cách tính số lẻ của tỷ lệ',
  meaning: 'Tỷ lệ ra số lẻ thì bỏ phần lẻ hay làm tròn.',
  leftBy: 'Khoản 3 Điều 9 Nghị định 91/2017/NĐ-CP',
  whenAbsent: 'Bỏ phần lẻ.',
  awards: ['GRASSROOTS_EMULATION_FIGHTER'],
  openDossiers: 0,
  viewerCanPropose: false,
  shape: {
    __typename: 'SettingShape',
    type: 'CHOICE',
    minimum: null,
    maximum: null,
    unit: null,
    allowsNoLimit: false,
    options: [],
  },
  current: null,
  history: [],
  proposals: [],
};
const READING: Setting = {
  ...RULE,
  key: 'reading:HCLD2.A1',
  name: 'Cách hiểu: Ý kiến của bộ quản lý ngành',
  awards: ['LABOUR_ORDER_SECOND'],
  shape: { ...RULE.shape, type: 'READING' },
};
const PROPOSED: Setting = {
  ...RULE,
  key: 'secondFactor',
  name: 'Vai trò phải đăng nhập hai bước',
  awards: [],
  proposals: [
    {
      __typename: 'SettingProposal',
      id: 'a',
      version: 1,
      status: 'PROPOSED',
      value: 'SECRETARY',
      legalGround: 'Quy chế',
      validFrom: '2021-12-10',
      openDossiers: 0,
      proposedBy: 'Võ Văn Ấn',
      proposedAt: '2021-12-06T01:00:00Z',
      decidedBy: null,
      decidedAt: null,
      decisionReason: null,
      viewerCan: [],
    },
  ],
};

test('rules, readings and what waits stand in groups of their own', () => {
  expect(groupSettings([RULE, READING, PROPOSED])).toEqual({
    RULES: [RULE, PROPOSED],
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

test.each([
  ['cach-hieu', 'cach-hieu'],
  ['', 'quy-dinh'],
  ['khong-co', 'quy-dinh'],
])('the address %j opens the group %s', (text, slug) => expect(settingSlugOf(text)).toBe(slug));
