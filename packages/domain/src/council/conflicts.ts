import type { ConflictKind } from './vocabulary.ts';

export interface ItemSubject {
  readonly staffId: string | null;
  readonly collectiveId: string | null;
  /** Authors and co-authors of the initiatives that the dossier rests on. */
  readonly authorIds: readonly string[];
}

export interface SeatBackground {
  readonly id: string;
  readonly staffId: string;
  /** Departments the member belongs to or heads on the day of the meeting. */
  readonly departmentIds: readonly string[];
  /** People the register of relations names beside the member, by either's own declaration. */
  readonly relativeIds: readonly string[];
}

/** What is found without being asked. */
export type ComputedKind = Exclude<ConflictKind, 'DECLARED'>;

export interface ComputedConflict {
  readonly memberId: string;
  readonly kind: ComputedKind;
}

/** What a member gives as the reason for standing aside: the class alone, never the detail (security.md 4.5, rule 2). */
export const DECLARABLE_CONFLICTS = ['RELATIVE', 'CO_AUTHOR', 'DECLARED'] as const satisfies readonly ConflictKind[];
export type DeclarableConflict = (typeof DECLARABLE_CONFLICTS)[number];

/**
 * Members who stand aside without being asked, each by the gravest reason: the nominee, those whose own collective is nominated,
 * authors of what the dossier rests on, and declared relatives (security.md 4.5, rules 1, 2 and 4). The law is silent on it
 * (law.md c.2); the product's own rule is that nobody judges themself.
 */
export function conflictsFor(subject: ItemSubject, seats: readonly SeatBackground[]): readonly ComputedConflict[] {
  return seats.flatMap((seat): readonly ComputedConflict[] => {
    const kind = conflictOf(subject, seat);
    return kind === undefined ? [] : [{ memberId: seat.id, kind }];
  });
}

function conflictOf(subject: ItemSubject, seat: SeatBackground): ComputedKind | undefined {
  if (subject.staffId === seat.staffId) return 'SELF';
  if (subject.collectiveId !== null && seat.departmentIds.includes(subject.collectiveId)) return 'OWN_DEPARTMENT';
  if (subject.authorIds.includes(seat.staffId)) return 'CO_AUTHOR';
  return subject.staffId !== null && seat.relativeIds.includes(subject.staffId) ? 'RELATIVE' : undefined;
}

export interface ConflictStanding {
  readonly memberId: string;
  readonly kind: ConflictKind;
  /** Written down: it stays, whatever is declared or withdrawn later. */
  readonly isRecorded: boolean;
}

/** What was written down, and what is found now beside it; a member stands once, by what was written first. */
export function conflictsStanding(
  recorded: readonly { readonly memberId: string; readonly kind: ConflictKind }[],
  computed: readonly ComputedConflict[],
): readonly ConflictStanding[] {
  const known = new Set(recorded.map(({ memberId }) => memberId));
  return [
    ...recorded.map(({ memberId, kind }) => ({ memberId, kind, isRecorded: true })),
    ...computed.filter(({ memberId }) => !known.has(memberId)).map((each) => ({ ...each, isRecorded: false })),
  ];
}
