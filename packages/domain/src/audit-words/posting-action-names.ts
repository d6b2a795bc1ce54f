import type { AuditEvent } from '../audit/index.ts';

/** What is done with public postings and comments on them. */
export const POSTING_ACTION_NAMES = {
  POSTING_WRITTEN: 'Soạn đợt công khai',
  POSTING_CHANGED: 'Sửa đợt công khai',
  POSTING_OPENED: 'Công khai danh sách lấy ý kiến',
  POSTING_LINE_TAKEN_OFF: 'Rút đề nghị khỏi đợt công khai để thẩm định lại',
  POSTING_CLOSED: 'Kết thúc đợt công khai',
  POSTING_CANCELLED: 'Hủy đợt công khai',
  POSTING_COMMENTED: 'Góp ý đợt công khai',
  POSTING_COMMENT_WITHDRAWN: 'Rút ý kiến đã góp',
  POSTING_COMMENT_ANSWERED: 'Trả lời ý kiến góp',
} as const satisfies Record<Extract<AuditEvent['action'], `POSTING_${string}`>, string>;
