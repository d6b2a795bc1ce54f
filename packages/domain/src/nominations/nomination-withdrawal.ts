import type { NominationStatus } from './nomination-status.ts';

/**
 * How a division takes a line back: freely until the secretariat has received it, then with the secretariat's consent, which is given
 * only to what neither a posting nor an agenda holds; not at all once the council has voted.
 */
export const NOMINATION_WITHDRAWAL_RULE_NAMES = {
  FREE: 'Phòng tự rút, nêu lý do',
  WITH_CONSENT: 'Rút khi Thường trực đồng ý',
  TAKEN_OFF_FIRST: 'Đưa ra khỏi công khai hoặc chương trình họp rồi Thường trực mới cho rút',
  VOTED: 'Hội đồng đã biểu quyết, không rút được',
  OVER: 'Hồ sơ đã kết thúc',
} as const;
export type NominationWithdrawalRule = keyof typeof NOMINATION_WITHDRAWAL_RULE_NAMES;

/** Total over the life. */
export const NOMINATION_WITHDRAWAL_RULES = {
  DRAFT: 'FREE',
  SUBMITTED: 'FREE',
  RETURNED: 'FREE',
  RECEIVED: 'WITH_CONSENT',
  ELIGIBLE: 'WITH_CONSENT',
  INELIGIBLE: 'OVER',
  POSTED: 'TAKEN_OFF_FIRST',
  ON_AGENDA: 'TAKEN_OFF_FIRST',
  PASSED: 'VOTED',
  NOT_PASSED: 'VOTED',
  DECIDED: 'VOTED',
  FORWARDED: 'VOTED',
  GRANTED_ABOVE: 'VOTED',
  REFUSED_ABOVE: 'VOTED',
  WITHDRAWN: 'OVER',
} as const satisfies Record<NominationStatus, NominationWithdrawalRule>;
