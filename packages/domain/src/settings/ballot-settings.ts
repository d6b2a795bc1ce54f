import { NAMED_OPINION_SETTING } from '../secret-ballot/index.ts';
import type { SettingDefinition } from './setting-registry.ts';

/** What the council's own regulation says of the secret ballot. */
export const BALLOT_SETTINGS: readonly SettingDefinition[] = [
  {
    key: NAMED_OPINION_SETTING,
    name: 'Ý kiến ghi tên của thành viên vắng mặt',
    meaning:
      'Khi bỏ phiếu kín, thành viên vắng mặt được gửi ý kiến ghi tên có chữ ký thay cho phiếu. Ý kiến ấy không kín, được tính vào kết quả và ghi tên trong biên bản.',
    leftBy:
      'Khoản 3 Điều 11 Thông tư 12/2019/TT-BNV, điểm b khoản 4 Điều 45 Nghị định 152/2025/NĐ-CP; Hội đồng quy định trong quy chế',
    whenAbsent: 'Không nhận ý kiến ghi tên; thành viên vắng mặt bỏ phiếu trên máy hoặc gửi phong bì.',
    shape: { type: 'YES_NO' },
    awards: [],
  },
];
