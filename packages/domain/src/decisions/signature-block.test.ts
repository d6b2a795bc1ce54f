import { expect, test } from 'vitest';
import { signatureBlock } from './signature-block.ts';

test.each([
  ['DIRECTOR', 'Giám đốc', ['GIÁM ĐỐC', 'Đặng Minh Trí']],
  ['ACTING', 'Quyền Giám đốc', ['Q. GIÁM ĐỐC', 'Đặng Minh Trí']],
  ['ON_BEHALF', 'Phó Giám đốc', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Đặng Minh Trí']],
  ['ON_BEHALF', '', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Đặng Minh Trí']],
  ['BY_AUTHORITY', 'Chánh Văn phòng', ['TUQ. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', 'Đặng Minh Trí']],
  ['BY_AUTHORITY', '', ['TUQ. GIÁM ĐỐC', 'Đặng Minh Trí']],
] as const)('%s, %j on the day of the decision, signs as %j', (capacity, post, lines) => {
  expect(signatureBlock({ capacity, post, name: 'Đặng Minh Trí' })).toEqual(lines);
});
