/** One item as an invitation names it; frozen with it. */
export interface InvitedItem {
  readonly nominationId: string;
}

/** What an invitation says. Instants as numbers or dates are compared by their moment. */
export interface InvitationContent {
  readonly title: string;
  readonly startsAt: Date;
  readonly place: string;
  readonly note: string;
  readonly items: readonly InvitedItem[];
}

export const INVITATION_CHANGE_KINDS = [
  'TITLE',
  'TIME',
  'PLACE',
  'NOTE',
  'ITEM_ADDED',
  'ITEM_REMOVED',
  'ORDER',
] as const;
export type InvitationChangeKind = (typeof INVITATION_CHANGE_KINDS)[number];

export interface InvitationChange {
  readonly kind: InvitationChangeKind;
  /** The item that came or went; of no other change. */
  readonly nominationId?: string;
}

/** What the later invitation says otherwise than the earlier; ORDER only where the same items stand in another order. */
export function invitationChanges(before: InvitationContent, after: InvitationContent): readonly InvitationChange[] {
  const had = before.items.map(({ nominationId }) => nominationId);
  const has = after.items.map(({ nominationId }) => nominationId);
  const added = has.filter((id) => !had.includes(id));
  const removed = had.filter((id) => !has.includes(id));
  const kept = has.filter((id) => had.includes(id)).join();
  const keptBefore = had.filter((id) => has.includes(id)).join();
  const changes: readonly (InvitationChange | false)[] = [
    before.title !== after.title && { kind: 'TITLE' },
    before.startsAt.valueOf() !== after.startsAt.valueOf() && { kind: 'TIME' },
    before.place !== after.place && { kind: 'PLACE' },
    before.note !== after.note && { kind: 'NOTE' },
    ...added.map((nominationId): InvitationChange => ({ kind: 'ITEM_ADDED', nominationId })),
    ...removed.map((nominationId): InvitationChange => ({ kind: 'ITEM_REMOVED', nominationId })),
    kept !== keptBefore && { kind: 'ORDER' },
  ];
  return changes.filter((change) => change !== false);
}

/** Another hour or another place: who said “I come” said it to something else, and is asked again. */
export function asksAgain(before: InvitationContent, after: InvitationContent): boolean {
  return invitationChanges(before, after).some(({ kind }) => kind === 'TIME' || kind === 'PLACE');
}

/** Why an invitation is not sent. */
export const INVITATION_HINDRANCES = ['EMPTY_AGENDA', 'UNCHANGED'] as const;
export type InvitationHindrance = (typeof INVITATION_HINDRANCES)[number];

/** Nobody is asked to come for nothing, nor told the same thing twice. */
export function invitationHindrance(
  last: InvitationContent | undefined,
  next: InvitationContent,
): InvitationHindrance | undefined {
  if (next.items.length === 0) return 'EMPTY_AGENDA';
  return last !== undefined && invitationChanges(last, next).length === 0 ? 'UNCHANGED' : undefined;
}
