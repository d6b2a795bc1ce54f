import { hasRole, isHeadOf, type Actor } from '../accounts/index.ts';
import { err, eventsFrom, nextState, ok, type Result } from '../kernel/index.ts';
import { REUSE_TRANSITIONS, type ReuseEvent, type ReuseStatus } from './reuse-life.ts';

export type ReuseActor = Pick<Actor, 'accountId' | 'staffId' | 'roles'>;

/** What the rights on a reuse depend on. */
export interface ReuseFacts {
  readonly status: ReuseStatus;
  /** The division in which the initiative is applied again. */
  readonly departmentId: string;
  /** The account that told of it. */
  readonly toldById: string;
  /** Authors of the initiative; none where it is another body's. */
  readonly authorIds: readonly string[];
  /** Staff who head the division today. */
  readonly headIds: readonly string[];
}

function isAuthor({ staffId }: ReuseActor, { authorIds }: Pick<ReuseFacts, 'authorIds'>): boolean {
  return staffId !== undefined && authorIds.includes(staffId);
}

/** The desk that confirms: the division's head, or the secretariat where no head is free of authorship. No author confirms. */
export function confirmsReuse(
  actor: ReuseActor,
  facts: Pick<ReuseFacts, 'departmentId' | 'authorIds' | 'headIds'>,
): boolean {
  if (isAuthor(actor, facts)) return false;
  if (isHeadOf(actor, facts.departmentId)) return true;
  return hasRole(actor, 'SECRETARY') && facts.headIds.every((staffId) => facts.authorIds.includes(staffId));
}

/** True when the person holds the right to this at all in the status. */
export function mayEverDoWithReuse(actor: ReuseActor, event: ReuseEvent, facts: ReuseFacts): boolean {
  switch (event) {
    case 'CONFIRM':
    case 'DECLINE':
      return confirmsReuse(actor, facts);
    case 'WITHDRAW':
      // What a head stands behind is the desk's to take back; before that it is the teller's own word.
      return facts.status === 'CONFIRMED'
        ? confirmsReuse(actor, facts) || hasRole(actor, 'SECRETARY')
        : actor.accountId === facts.toldById;
  }
}

/** What the person may do with the reuse now. */
export function reuseEventsFor(actor: ReuseActor, facts: ReuseFacts): readonly ReuseEvent[] {
  return eventsFrom<ReuseStatus, ReuseEvent>(REUSE_TRANSITIONS, facts.status).filter((event) =>
    mayEverDoWithReuse(actor, event, facts),
  );
}

/** The status after the act, or the refusal that names status and act. Presumes that the right is held. */
export function applyReuseEvent(
  status: ReuseStatus,
  event: ReuseEvent,
): Result<
  ReuseStatus,
  { readonly code: 'INVALID_TRANSITION'; readonly from: ReuseStatus; readonly event: ReuseEvent }
> {
  const to = nextState<ReuseStatus, ReuseEvent>(REUSE_TRANSITIONS, status, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from: status, event }) : ok(to);
}
