import { err, ok, type Result } from '../kernel/index.ts';
import { BALLOT_ROUND_TRANSITIONS, type BallotRoundStatus } from './round-status.ts';

/** Why a round is void. The first four are people's decisions, with a text; the last two the program finds at start. */
export const ANNULMENT_REASONS = [
  'COUNCIL_DECIDED',
  'CODE_LOST',
  'ENTITLEMENT_WRONG',
  'DISPUTE_UPHELD',
  'KEYS_LOST',
  'BACKUP_RESTORED',
] as const;
export type AnnulmentReason = (typeof ANNULMENT_REASONS)[number];

export const ANNULMENT_REASON_NAMES = {
  COUNCIL_DECIDED: 'Hội đồng quyết định bỏ phiếu lại',
  CODE_LOST: 'Thành viên mất mã khôi phục sau khi nhận phiếu',
  ENTITLEMENT_WRONG: 'Danh sách người bỏ phiếu chưa đúng',
  DISPUTE_UPHELD: 'Điểm phải làm rõ là đúng',
  KEYS_LOST: 'Mất tệp khóa của kỳ bỏ phiếu',
  BACKUP_RESTORED: 'Cơ sở dữ liệu được khôi phục từ bản sao lưu',
} as const satisfies Record<AnnulmentReason, string>;

/** The ones that a person may give. */
export const ANNULMENT_REASONS_BY_HAND = [
  'COUNCIL_DECIDED',
  'CODE_LOST',
  'ENTITLEMENT_WRONG',
  'DISPUTE_UPHELD',
] as const satisfies readonly AnnulmentReason[];

const FOUND_BY_THE_PROGRAM: ReadonlySet<AnnulmentReason> = new Set(['KEYS_LOST', 'BACKUP_RESTORED']);

export interface Annulment {
  readonly reason: AnnulmentReason;
  /** Who; null when the program found it. */
  readonly byMemberId: string | null;
  readonly text: string;
}

export type AnnulmentFault = 'NOT_NOW' | 'DISPUTE_FIRST' | 'WHO_MISSING' | 'TEXT_MISSING' | 'NOT_BY_HAND';

/** Whether a round may be voided so. Every annulment names its reason; a person's also its author and words for the minutes. */
export function checkAnnulment(status: BallotRoundStatus, annulment: Annulment): Result<Annulment, AnnulmentFault> {
  if (!('ANNUL' in BALLOT_ROUND_TRANSITIONS[status])) return err('NOT_NOW');
  if (FOUND_BY_THE_PROGRAM.has(annulment.reason))
    return annulment.byMemberId === null ? ok(annulment) : err('NOT_BY_HAND');
  if (annulment.byMemberId === null) return err('WHO_MISSING');
  if (annulment.text.trim() === '') return err('TEXT_MISSING');
  if (annulment.reason === 'DISPUTE_UPHELD' && status !== 'DISPUTED') return err('DISPUTE_FIRST');
  return ok(annulment);
}
