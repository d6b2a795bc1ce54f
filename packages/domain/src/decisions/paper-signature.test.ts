import { expect, test } from 'vitest';
import { paperSignature } from './paper-signature.ts';

const name = 'Thái Phúc Sơn';

test.each([
  ['Giám đốc', undefined, ['GIÁM ĐỐC']],
  ['GIÁM ĐỐC', undefined, ['GIÁM ĐỐC']],
  ['Phó Giám đốc', undefined, ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
  ['Phó Hiệu trưởng', undefined, ['KT. HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG']],
  ['Quyền Giám đốc', undefined, ['Q. GIÁM ĐỐC']],
  ['Chánh Văn phòng', 'BY_AUTHORITY', ['TUQ. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG']],
  ['Phó Giám đốc', 'ACTING', ['Q. GIÁM ĐỐC']],
  ['', 'ON_BEHALF', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
  ['TM. Ủy ban nhân dân', undefined, ['TM. ỦY BAN NHÂN DÂN']],
  ['', undefined, []],
] as const)('%s, lent %s: %j', (post, lent, capacity) => {
  expect(paperSignature({ post, name, lent })).toEqual({ capacity, name });
});
