import type { BallotRoundStatus } from './round-status.ts';
import { ROUND_DOORS } from './round-doors.ts';

/** Whether the body's own regulation lets an absent member give a signed opinion that is not secret; not while it says nothing. */
export const NAMED_OPINION_SETTING = 'ballotNamedOpinions';

/** What a signed opinion says of an item. */
export const NAMED_CHOICES = ['AGREE', 'DISAGREE', 'BLANK'] as const;
export type NamedChoice = (typeof NAMED_CHOICES)[number];

export const NAMED_CHOICE_NAMES = {
  AGREE: 'Đồng ý',
  DISAGREE: 'Không đồng ý',
  BLANK: 'Không có ý kiến',
} as const satisfies Record<NamedChoice, string>;

export const NAMED_LIMITS = { documentNumber: 100 } as const;

/** Once the urn is shut no opinion is taken, as no ballot is. */
export function isOpinionLate(status: BallotRoundStatus): boolean {
  return status === 'CLOSED' || ROUND_DOORS[status].isPublic;
}
