import { hasRole, isHeadOf, type Actor } from '../accounts/index.ts';
import { err, eventsFrom, ok, type Result } from '../kernel/index.ts';
import {
  INITIATIVE_TRANSITIONS,
  nextInitiativeStatus,
  type InitiativeEvent,
  type InitiativeStatus,
  type InvalidInitiativeEvent,
} from './initiative-status.ts';

export type InitiativeActor = Pick<Actor, 'staffId' | 'roles'>;

/** What the rights of an initiative depend on. */
export interface InitiativeFacts {
  readonly status: InitiativeStatus;
  readonly ownerId: string;
  readonly authorIds: readonly string[];
  readonly departmentId: string;
  /** Staff who head the initiative's department today; empty while the post is vacant. */
  readonly headIds: readonly string[];
  /** Staff who hold the secretariat today; empty while it is vacant. */
  readonly secretaryIds: readonly string[];
  /** The running clock is past its last day. */
  readonly isLate: boolean;
  /** The owner has asked to withdraw, and nobody has refused it since. */
  readonly isWithdrawalAsked?: boolean;
}

type Rule = (actor: InitiativeActor, facts: InitiativeFacts) => boolean;

const isOwner: Rule = (actor, facts) => actor.staffId === facts.ownerId;

const isAuthor: Rule = (actor, facts) =>
  actor.staffId !== undefined && (isOwner(actor, facts) || facts.authorIds.includes(actor.staffId));

const isHeadElsewhere: Rule = (actor, facts) => isHeadOf(actor, facts.departmentId) && !isAuthor(actor, facts);

function areAllAuthors(staffIds: readonly string[], { ownerId, authorIds }: InitiativeFacts): boolean {
  return staffIds.every((staffId) => staffId === ownerId || authorIds.includes(staffId));
}

/** The secretariat: a secretary who is no author, or the director where there is none. */
const isAtSecretariat: Rule = (actor, facts) =>
  !isAuthor(actor, facts) &&
  (hasRole(actor, 'SECRETARY') || (hasRole(actor, 'DIRECTOR') && areAllAuthors(facts.secretaryIds, facts)));

/** The desk of the division: its head, or the secretariat where no head is free to judge. */
const isAtDivisionDesk: Rule = (actor, facts) =>
  isHeadElsewhere(actor, facts) || (isAtSecretariat(actor, facts) && areAllAuthors(facts.headIds, facts));

/** Nobody judges an initiative of their own: each judging desk excludes the authors. */
const WHO_MAY: Readonly<Record<InitiativeEvent, Rule>> = {
  SAVE: isOwner,
  SUBMIT: isOwner,
  WITHDRAW: isOwner,
  ENDORSE: isAtDivisionDesk,
  RETURN: (actor, facts) => isAtDivisionDesk(actor, facts) || isAtSecretariat(actor, facts),
  RECEIVE: isAtSecretariat,
  ASSIGN: isAtSecretariat,
  PUT_TO_COUNCIL: isAtSecretariat,
  RECOGNISE: isAtSecretariat,
  ADD_SCOPE: isAtSecretariat,
  // The secretariat proposes; whoever signs decisions confirms by the rules of a revocation.
  REVOKE: isAtSecretariat,
  REFUSE: isAtSecretariat,
  DECLINE: isAtSecretariat,
  TELL_APPLICATION: (actor, facts) => isOwner(actor, facts) || isAtSecretariat(actor, facts),
  ASK_WITHDRAWAL: isOwner,
  AGREE_WITHDRAWAL: isAtSecretariat,
  REFUSE_WITHDRAWAL: isAtSecretariat,
};

/** Two desks may return, each only what lies there: the division before the head has endorsed, the secretary afterwards. */
const liesAtDesk: Rule = (actor, facts) =>
  facts.status === 'SUBMITTED' ? isAtDivisionDesk(actor, facts) : isAtSecretariat(actor, facts);

/**
 * What waits for its author is closed only once the time to mend is over: until then the author may still send it. A withdrawal is
 * answered once it is asked for.
 */
function isRipe(event: InitiativeEvent, { status, isLate, isWithdrawalAsked = false }: InitiativeFacts): boolean {
  if (event === 'AGREE_WITHDRAWAL' || event === 'REFUSE_WITHDRAWAL') return isWithdrawalAsked;
  return event !== 'DECLINE' || status !== 'RETURNED' || isLate;
}

/** True when the person holds the right to this at all, in whatever status. */
export function mayEverDoWithInitiative(
  actor: InitiativeActor,
  event: InitiativeEvent,
  facts: InitiativeFacts,
): boolean {
  return WHO_MAY[event](actor, facts);
}

/** What the person may do with the initiative now: what the table allows and the right covers. */
export function initiativeEventsFor(actor: InitiativeActor, facts: InitiativeFacts): readonly InitiativeEvent[] {
  return eventsFrom<InitiativeStatus, InitiativeEvent>(INITIATIVE_TRANSITIONS, facts.status).filter(
    (event) => WHO_MAY[event](actor, facts) && (event !== 'RETURN' || liesAtDesk(actor, facts)) && isRipe(event, facts),
  );
}

/** The status after the person's act, or the refusal that names status and act. Presumes that the right is held. */
export function applyInitiativeEvent(
  actor: InitiativeActor,
  event: InitiativeEvent,
  facts: InitiativeFacts,
): Result<InitiativeStatus, InvalidInitiativeEvent> {
  const to = nextInitiativeStatus(facts.status, event);
  return to !== undefined && initiativeEventsFor(actor, facts).includes(event)
    ? ok(to)
    : err({ code: 'INVALID_TRANSITION', from: facts.status, event });
}
