import { eventsFrom } from '../kernel/index.ts';
import { INITIATIVE_TRANSITIONS, type InitiativeEvent, type InitiativeStatus } from './initiative-status.ts';

/** Who asks: the person and the offices held today. */
export interface InitiativeActor {
  /** Undefined for an account that belongs to no member of staff. */
  readonly staffId: string | undefined;
  /** Departments the person heads today. */
  readonly headOf: readonly string[];
  readonly isSecretary: boolean;
}

/** What the rights of an initiative depend on. */
export interface InitiativeFacts {
  readonly status: InitiativeStatus;
  readonly ownerId: string;
  readonly authorIds: readonly string[];
  readonly departmentId: string;
  /** Staff who head the initiative's department today; empty while the post is vacant. */
  readonly headIds: readonly string[];
}

type Rule = (actor: InitiativeActor, facts: InitiativeFacts) => boolean;

const isOwner: Rule = (actor, facts) => actor.staffId === facts.ownerId;

const isAuthor: Rule = (actor, facts) =>
  actor.staffId !== undefined && (isOwner(actor, facts) || facts.authorIds.includes(actor.staffId));

const isHeadElsewhere: Rule = (actor, facts) => actor.headOf.includes(facts.departmentId) && !isAuthor(actor, facts);

const isSecretaryElsewhere: Rule = (actor, facts) => actor.isSecretary && !isAuthor(actor, facts);

const noHeadIsFree: Rule = (_actor, facts) =>
  facts.headIds.every((headId) => headId === facts.ownerId || facts.authorIds.includes(headId));

/** The desk of the division: its head, or the secretary where no head is free to judge. */
const isAtDivisionDesk: Rule = (actor, facts) =>
  isHeadElsewhere(actor, facts) || (isSecretaryElsewhere(actor, facts) && noHeadIsFree(actor, facts));

/** Before the head has endorsed, the division returns; afterwards the secretary does. */
const mayReturn: Rule = (actor, facts) =>
  facts.status === 'SUBMITTED' ? isAtDivisionDesk(actor, facts) : isSecretaryElsewhere(actor, facts);

/** Nobody judges an initiative of their own: each judging desk excludes the authors. */
const WHO_MAY: Readonly<Record<InitiativeEvent, Rule>> = {
  SAVE: isOwner,
  SUBMIT: isOwner,
  WITHDRAW: isOwner,
  ENDORSE: isAtDivisionDesk,
  RETURN: mayReturn,
  RECEIVE: isSecretaryElsewhere,
  RECOGNISE: isSecretaryElsewhere,
  REFUSE: isSecretaryElsewhere,
};

/** True when the person holds the right, whatever the status says about the moment. */
export function mayDoWithInitiative(actor: InitiativeActor, event: InitiativeEvent, facts: InitiativeFacts): boolean {
  return WHO_MAY[event](actor, facts);
}

/** What the person may do with the initiative now: what the table allows and the right covers. */
export function initiativeEventsFor(actor: InitiativeActor, facts: InitiativeFacts): readonly InitiativeEvent[] {
  return eventsFrom<InitiativeStatus, InitiativeEvent>(INITIATIVE_TRANSITIONS, facts.status).filter((event) =>
    mayDoWithInitiative(actor, event, facts),
  );
}
