import type { AuditEvent } from '../audit/index.ts';

/** What is done with decisions and the certificates that they give. */
export const DECISION_ACTION_NAMES = {
  DECISION_DRAFTED: 'Soạn quyết định',
  DECISION_CORRECTION_DRAFTED: 'Soạn quyết định đính chính',
  DECISION_SAVED: 'Lưu dự thảo quyết định',
  DECISION_LINES_CHANGED: 'Bớt, thêm dòng của dự thảo quyết định',
  DECISION_WORDED: 'Sửa lời văn dự thảo quyết định',
  DECISION_DISCARDED: 'Bỏ dự thảo quyết định',
  TEMPLATE_SAVED: 'Lưu lời văn mẫu văn bản',
  TEMPLATE_PROPOSED: 'Gửi duyệt mẫu văn bản',
  TEMPLATE_WITHDRAWN: 'Rút mẫu văn bản về soạn tiếp',
  TEMPLATE_RETURNED: 'Trả lại mẫu văn bản',
  TEMPLATE_APPROVED: 'Duyệt mẫu văn bản',
  TEMPLATE_DISCARDED: 'Bỏ bản thảo mẫu văn bản',
  TEMPLATE_TAKEN_UP: 'Chuyển dự thảo sang bản mẫu mới',
  DECISION_ISSUED: 'Ban hành quyết định',
  AWARD_CERTIFICATES_PRINTED: 'In giấy khen, giấy chứng nhận danh hiệu',
} as const satisfies Partial<Record<AuditEvent['action'], string>>;
