import type { AuditEvent } from '../audit/index.ts';

/** What is done with questions to offices of the own body. */
export const CONSULTATION_ACTION_NAMES = {
  CONSULTATION_ASKED: 'Hỏi ý kiến thẩm định của phòng',
  CONSULTATION_ANSWERED: 'Cho ý kiến thẩm định',
  CONSULTATION_REMINDED: 'Nhắc cho ý kiến thẩm định',
  CONSULTATION_CANCELLED: 'Thôi hỏi ý kiến thẩm định',
  CONSULTATION_WEIGHED: 'Ghi lý do không theo ý kiến không nhất trí',
} as const satisfies Record<Extract<AuditEvent['action'], `CONSULTATION_${string}`>, string>;
