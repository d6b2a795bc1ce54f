import type { AuditEvent } from '../audit/index.ts';

/** What is done with letters that ask other bodies. */
export const OPINION_ACTION_NAMES = {
  OPINION_ASKED: 'Ghi công văn lấy ý kiến',
  OPINION_ANSWERED: 'Ghi trả lời lấy ý kiến',
  OPINION_CLOSED: 'Kết thúc chờ ý kiến, không có trả lời',
  OPINION_CANCELLED: 'Hủy công văn lấy ý kiến',
} as const satisfies Record<Extract<AuditEvent['action'], `OPINION_${string}`>, string>;
