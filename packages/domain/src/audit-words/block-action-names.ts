import type { AuditEvent } from '../audit/index.ts';

/** What is done in blocks of emulation: their members, sheets of points, rankings and awards. */
export const BLOCK_ACTION_NAMES = {
  BLOCK_CREATED: 'Ghi cụm, khối thi đua',
  BLOCK_EDITED: 'Sửa cụm, khối thi đua',
  BLOCK_TERM_ADDED: 'Ghi thành viên, trưởng hoặc phó cụm, khối',
  BLOCK_TERM_CHANGED: 'Sửa thời gian tham gia cụm, khối',
  BLOCK_TERM_REMOVED: 'Bỏ thời gian tham gia cụm, khối',
  BLOCK_SHEET_STARTED: 'Bắt đầu bảng chấm điểm của cụm, khối',
  BLOCK_SHEET_SAVED: 'Lưu bảng chấm điểm của cụm, khối',
  BLOCK_SHEET_AMENDED: 'Sửa bảng chấm điểm đã mở tự chấm',
  BLOCK_SCORING_OPENED: 'Mở tự chấm điểm của cụm, khối',
  BLOCK_SCORING_CLOSED: 'Kết thúc tự chấm điểm của cụm, khối',
  BLOCK_SCORING_RESUMED: 'Mở lại tự chấm điểm của cụm, khối',
  BLOCK_RANKING_PUBLISHED: 'Công bố bảng xếp hạng của cụm, khối',
  BLOCK_RANKING_REOPENED: 'Mở lại bảng xếp hạng của cụm, khối',
  BLOCK_SCORES_SAVED: 'Lưu điểm tự chấm',
  BLOCK_SCORES_APPRAISED: 'Lưu điểm thẩm định',
  BLOCK_SCORES_SENT: 'Ghi điểm tự chấm đã gửi',
  BLOCK_SCORES_REOPENED: 'Lấy lại điểm tự chấm đã gửi',
  BLOCK_AWARD_RECORDED: 'Ghi khen thưởng của cụm, khối',
  BLOCK_AWARD_REMOVED: 'Bỏ khen thưởng của cụm, khối',
  BLOCK_ENTRY_MARKED: 'Ghi phiếu suy tôn, việc xếp hạng của thành viên',
} as const satisfies Record<Extract<AuditEvent['action'], `BLOCK_${string}`>, string>;
