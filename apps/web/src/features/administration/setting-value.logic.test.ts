import { expect, test } from 'vitest';

import { basisPointsOf, valueWords } from './setting-value.logic.ts';
import { administrationText } from './text.ts';

const shape = { minimum: null, maximum: null, unit: null, allowsNoLimit: false, options: [] } as const;

test.each([
  ['15', '1500'],
  ['15%', '1500'],
  ['15,5', '1550'],
  ['0.25 %', '25'],
  ['mười lăm', undefined],
  ['15,555', undefined],
])('%j per cent is %s basis points', (text, expected) => expect(basisPointsOf(text)).toBe(expected));

test.each([
  ['SHARE', '1550', '15,5%'],
  ['NUMBER', '40', '40 ngày'],
  ['NUMBER', 'NO_LIMIT', 'Không giới hạn'],
  ['YES_NO', 'true', 'Có'],
  ['READING', 'false', 'Không áp dụng'],
  ['DAY_OR_NOT_YET', '2025-09-01', '01/09/2025'],
  ['ROLES', 'ADMIN,DIRECTOR', 'Quản trị kỹ thuật; Giám đốc'],
  ['ROLES', '', 'Không vai trò nào'],
  ['RATINGS', 'GOOD,-', 'Cá nhân: Hoàn thành tốt nhiệm vụ; tập thể: không quy định'],
] as const)('a %s of %j is read as %s', (type, value, words) => {
  expect(valueWords({ shape: { ...shape, __typename: 'SettingShape', type } }, value, administrationText.vi)).toBe(
    words,
  );
});
