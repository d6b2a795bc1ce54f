import type { ConflictKind } from '../council/index.ts';

/** Who stands aside at a line, and why. */
export interface StandsAside {
  readonly memberId: string;
  readonly conflict: Exclude<ConflictKind, 'OWN_DEPARTMENT' | 'CO_AUTHOR'>;
}

/** Seats of the council by the person behind them; a guest from outside the body is nobody of it. */
export interface SeatOfPerson {
  readonly memberId: string;
  readonly staffId: string | null;
}

export interface AsideFacts {
  readonly seats: readonly SeatOfPerson[];
  readonly authorIds: readonly string[];
  /** People whom the register of relations names beside an author. */
  readonly relativeIds: readonly string[];
  /** Members who said so at the sitting itself. */
  readonly declaredMemberIds: readonly string[];
}

export const SITTING_CONFLICT_WORDS = {
  SELF: 'tác giả',
  RELATIVE: 'có quan hệ với tác giả, theo lời khai',
  DECLARED: 'khai có liên quan tại phiên họp',
} as const satisfies Record<StandsAside['conflict'], string>;

/**
 * Nobody votes on an initiative who wrote it, is related to somebody who did, or says so in the room; the gravest reason is told
 * (security.md 4.5, rules 2 and 4: as at scoring).
 */
export function standingAside({
  seats,
  authorIds,
  relativeIds,
  declaredMemberIds,
}: AsideFacts): readonly StandsAside[] {
  return seats.flatMap(({ memberId, staffId }): readonly StandsAside[] => {
    if (staffId !== null && authorIds.includes(staffId)) return [{ memberId, conflict: 'SELF' }];
    if (staffId !== null && relativeIds.includes(staffId)) return [{ memberId, conflict: 'RELATIVE' }];
    return declaredMemberIds.includes(memberId) ? [{ memberId, conflict: 'DECLARED' }] : [];
  });
}
