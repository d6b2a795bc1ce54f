import type { AuditEvent } from '../audit/index.ts';

/** What becomes of a line above, beside the acts on its tờ trình. */
const FORWARDING_ACTION_NAMES = {
  NOMINATION_FORWARDED: 'Đưa đề nghị vào tờ trình cấp trên',
  NOMINATION_TAKEN_BACK: 'Đưa đề nghị ra khỏi tờ trình cấp trên',
  NOMINATION_GRANTED_ABOVE: 'Cấp trên khen thưởng đề nghị',
  NOMINATION_REFUSED_ABOVE: 'Cấp trên không khen thưởng đề nghị',
  NOMINATION_ANSWER_CORRECTED: 'Sửa kết quả ghi nhầm của cấp trên',
} as const;

/** What is done with tờ trình to the higher level. */
export const SUBMISSION_ACTION_NAMES = {
  ...FORWARDING_ACTION_NAMES,
  SUBMISSION_DRAFTED: 'Lập tờ trình cấp trên',
  SUBMISSION_SAVED: 'Sửa tờ trình',
  SUBMISSION_LINES_ADDED: 'Thêm đề nghị vào tờ trình',
  SUBMISSION_LINES_TAKEN_OUT: 'Đưa đề nghị ra khỏi tờ trình',
  SUBMISSION_SIGNED: 'Ký tờ trình',
  SUBMISSION_DISPATCHED: 'Gửi tờ trình lên cấp trên',
  SUBMISSION_CANCELLED: 'Hủy tờ trình',
  SUBMISSION_ANSWERED: 'Ghi kết quả của cấp trên',
  SUBMISSION_SENT_AGAIN: 'Gửi bổ sung lên cấp trên',
  SUBMISSION_ANSWER_CORRECTED: 'Sửa kết quả ghi nhầm của cấp trên',
} as const satisfies Partial<Record<AuditEvent['action'], string>>;
