import type { InitiativeStatus } from './initiative-status.ts';

/**
 * Whether the owner may take a request back: freely until scoring begins, then with the secretariat's consent, and not at all once
 * the council has voted.
 */
export const WITHDRAWAL_RULE_NAMES = {
  FREE: 'Tác giả tự rút, nêu lý do',
  WITH_CONSENT: 'Rút khi Thường trực đồng ý',
  VOTED: 'Hội đồng đã biểu quyết, không rút được',
  OVER: 'Đơn đã kết thúc',
} as const;
export type WithdrawalRule = keyof typeof WITHDRAWAL_RULE_NAMES;

/** Total over the life. A request that came back lies with its author, its sheets are out: it is free again. */
export const WITHDRAWAL_RULES = {
  DRAFT: 'FREE',
  SUBMITTED: 'FREE',
  ENDORSED: 'FREE',
  RETURNED: 'FREE',
  RECEIVED: 'FREE',
  SCORING: 'WITH_CONSENT',
  BEFORE_COUNCIL: 'WITH_CONSENT',
  RECOGNISED: 'VOTED',
  NOT_RECOGNISED: 'VOTED',
  NOT_ACCEPTED: 'OVER',
  WITHDRAWN: 'OVER',
} as const satisfies Record<InitiativeStatus, WithdrawalRule>;
