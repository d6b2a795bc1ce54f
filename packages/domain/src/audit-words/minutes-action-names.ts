import type { AuditEvent } from '../audit/index.ts';

/** What is done with the minutes of a meeting of the council. */
export const MINUTES_ACTION_NAMES = {
  MINUTES_BEGUN: 'Lập biên bản họp Hội đồng',
  MINUTES_SAVED: 'Ghi biên bản họp Hội đồng',
  MINUTES_SIGNED: 'Thư ký ký biên bản họp',
  MINUTES_COUNTERSIGNED: 'Chủ tịch ký biên bản họp',
  MINUTES_REOPENED: 'Thư ký rút chữ ký biên bản họp',
  MINUTES_DISCARDED: 'Bỏ bản ghi biên bản họp',
  MINUTES_CORRECTION_BEGUN: 'Lập biên bản sửa',
  MEETING_PACK_ASKED: 'Yêu cầu hồ sơ trọn bộ phiên họp',
  MEETING_PACK_MADE: 'Lập xong hồ sơ trọn bộ phiên họp',
  MEETING_PACK_CANCELLED: 'Dừng lập hồ sơ trọn bộ phiên họp',
  MEETING_PACK_TAKEN: 'Tải hồ sơ trọn bộ phiên họp',
} as const satisfies Partial<Record<AuditEvent['action'], string>>;
