import type { ConflictKind } from './vocabulary.ts';

export interface ItemSubject {
  readonly staffId: string | null;
  readonly collectiveId: string | null;
}

export interface SeatBackground {
  readonly id: string;
  readonly staffId: string;
  /** Departments the member belongs to or heads on the day of the meeting. */
  readonly departmentIds: readonly string[];
}

export interface ComputedConflict {
  readonly memberId: string;
  readonly kind: Exclude<ConflictKind, 'RELATIVE' | 'DECLARED'>;
}

/**
 * Members who stand aside without being asked: the nominee, and those whose own collective is nominated.
 * The law is silent on it (law.md c.2); the product's own rule is that nobody judges themself.
 */
export function conflictsFor(subject: ItemSubject, seats: readonly SeatBackground[]): readonly ComputedConflict[] {
  return seats.flatMap((seat): readonly ComputedConflict[] => {
    if (subject.staffId === seat.staffId) return [{ memberId: seat.id, kind: 'SELF' }];
    const isOwn = subject.collectiveId !== null && seat.departmentIds.includes(subject.collectiveId);
    return isOwn ? [{ memberId: seat.id, kind: 'OWN_DEPARTMENT' }] : [];
  });
}
