import type { AuditEvent } from '../audit/index.ts';

/** What is done with a research topic. */
export const RESEARCH_ACTION_NAMES = {
  RESEARCH_TOPIC_RECORDED: 'Ghi đề tài khoa học',
  RESEARCH_TOPIC_CHANGED: 'Sửa đề tài khoa học',
  RESEARCH_TOPIC_SENT: 'Gửi đề tài khoa học để xác nhận',
  RESEARCH_TOPIC_RETURNED: 'Trả lại đề tài khoa học để bổ sung',
  RESEARCH_TOPIC_CONFIRMED: 'Xác nhận đề tài khoa học',
  RESEARCH_TOPIC_TAKEN_BACK: 'Thu hồi xác nhận đề tài khoa học',
  RESEARCH_TOPIC_WITHDRAWN: 'Rút đề tài khoa học',
} as const satisfies Record<Extract<AuditEvent['action'], `RESEARCH_TOPIC_${string}`>, string>;
