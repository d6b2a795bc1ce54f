import { expect, test } from 'vitest';
import { recipientGroupOf } from './recipient-group.ts';

test.each([
  ['UBND tỉnh', 'để b/c', 'SUPERIOR'],
  ['Phòng Nội vụ huyện', 'để báo cáo', 'SUPERIOR'],
  ['Ban Thi đua – Khen thưởng tỉnh', undefined, 'OUTSIDE'],
  ['Chi bộ Sở', undefined, 'PARTY'],
  ['Ban Giám đốc Sở', undefined, 'LEADERS'],
  ['Các tổ chức Đoàn thể', undefined, 'UNIONS'],
  ['Các phòng chuyên môn, đơn vị trực thuộc', 'để t/h', 'DEPARTMENTS'],
  ['Lưu: VT, VPTTr', undefined, 'ARCHIVE'],
  ['Cổng thông tin điện tử', undefined, undefined],
] as const)('%s (%s): %s', (name, purpose, group) => {
  expect(recipientGroupOf(name, purpose)).toBe(group);
});
