import type { AuditEvent } from '../audit/index.ts';

/** What is done at meetings of the council. */
export const COUNCIL_ACTION_NAMES = {
  MEETING_CREATED: 'Tạo phiên họp',
  MEETING_CHANGED: 'Đổi giờ, nơi họp',
  AGENDA_EXTENDED: 'Thêm vào chương trình họp',
  AGENDA_SHORTENED: 'Bớt khỏi chương trình họp',
  AGENDA_REORDERED: 'Xếp lại chương trình họp',
  INVITATION_SENT: 'Gửi giấy mời họp',
  INVITATION_ANSWERED: 'Trả lời giấy mời họp',
  MEETING_OPENED: 'Bắt đầu họp',
  MEETING_CLOSED: 'Kết thúc họp',
  ATTENDANCE_RECORDED: 'Ghi nhận dự họp',
  CHAIR_HANDED_OVER: 'Giao quyền chủ trì phiên họp',
  CONFLICT_DECLARED: 'Khai báo có liên quan',
  DOSSIER_MARKED_READ: 'Đánh dấu đã đọc hồ sơ',
  DOSSIER_MARKED_UNREAD: 'Bỏ đánh dấu đã đọc hồ sơ',
  ITEM_SHOWN: 'Chuyển đến mục',
  ITEM_OPENED: 'Mở biểu quyết',
  ITEM_PUT_FORWARD_LOWER: 'Đưa ra xét danh hiệu, hình thức thấp hơn',
  ITEM_PUT_TO_SECOND_VOTE: 'Đưa mục ra biểu quyết lần hai',
  ITEM_CLOSED: 'Đóng biểu quyết',
  VOTE_CAST: 'Biểu quyết',
} as const satisfies Partial<Record<AuditEvent['action'], string>>;
