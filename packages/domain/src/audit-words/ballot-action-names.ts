import type { AuditEvent } from '../audit/index.ts';

/** What is done with rounds of the secret ballot. */
export const BALLOT_ACTION_NAMES = {
  BALLOT_ROUND_WRITTEN: 'Soạn kỳ bỏ phiếu kín',
  BALLOT_ROUND_CHANGED: 'Sửa kỳ bỏ phiếu kín',
  BALLOT_ROUND_DELETED: 'Bỏ bản thảo kỳ bỏ phiếu kín',
  BALLOT_REHEARSAL_ERASED: 'Xóa kỳ diễn tập bỏ phiếu',
  BALLOT_ROUND_SEALED: 'Niêm phong kỳ bỏ phiếu kín',
  BALLOT_CODE_CONFIRMED: 'Tổ kiểm phiếu xác nhận mã niêm phong',
  BALLOT_ISSUING_STARTED: 'Bắt đầu phát phiếu kín',
  BALLOT_VOTING_OPENED: 'Mở hòm phiếu',
  BALLOT_CLOSING_ANNOUNCED: 'Báo sắp đóng hòm phiếu',
  BALLOT_WINDOW_OPENED: 'Mở cửa thu phiếu',
  BALLOT_ROUND_CLOSED: 'Đóng hòm phiếu',
  BALLOTS_COLLECTED: 'Nhận phiếu kín',
  BALLOT_PAPER_REGISTERED: 'Ghi sổ phiếu giấy',
  BALLOT_OPINION_RECORDED: 'Ghi ý kiến ghi tên của thành viên vắng mặt',
  BALLOT_PAPER_OPENED: 'Mở phiếu giấy để nhập từng phiếu',
  BALLOT_PAPER_WITNESSED: 'Cùng mở phiếu giấy, người thứ hai',
  BALLOT_PAPER_ENTERED: 'Nhập phiếu giấy vào hòm',
  BALLOT_PAPER_COUNTED: 'Kiểm đếm phiếu giấy',
  BALLOT_ROUND_PUBLISHED: 'Mở hòm phiếu đếm và công bố kết quả',
  BALLOT_MINUTES_SIGNED: 'Ký xác nhận kiểm phiếu',
  BALLOT_ROUND_CERTIFIED: 'Kết quả kiểm phiếu đã đủ chữ ký',
  BALLOT_ROUND_DISPUTED: 'Kỳ bỏ phiếu có điểm phải làm rõ',
  BALLOT_ROUND_ANNULLED: 'Hủy kỳ bỏ phiếu kín',
} as const satisfies Record<Extract<AuditEvent['action'], `BALLOT${string}`>, string>;
