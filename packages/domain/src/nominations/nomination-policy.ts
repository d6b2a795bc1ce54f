import { hasRole, isHeadOf, type Actor } from '../accounts/index.ts';
import { eventsFrom } from '../kernel/index.ts';
import type { DepartmentKind } from '../vocabulary/index.ts';
import {
  COUNCIL_STATUSES,
  isOneOfStatuses,
  NOMINATION_EVENTS,
  NOMINATION_TRANSITIONS,
  type NominationEvent,
  type NominationMove,
  type NominationStatus,
} from './nomination-status.ts';

export type NominationActor = Pick<Actor, 'staffId' | 'roles'>;

/** Where a line is written and whom it is for. Enough to say who may write it, before it exists. */
export interface NominationPlace {
  readonly departmentId: string;
  readonly departmentKind: DepartmentKind;
  /** The person proposed; undefined for a collective. */
  readonly staffId: string | undefined;
  /** Staff who hold the office of head in that department today; empty while the post is vacant. */
  readonly headIds: readonly string[];
  /** The person proposed holds the secretariat. */
  readonly isSubjectSecretary: boolean;
  /** The officer who has the check in hand; undefined while nobody has taken it. */
  readonly checkerId: string | undefined;
}

export interface NominationFacts extends NominationPlace {
  readonly status: NominationStatus;
  /** The division has asked to withdraw it, and nobody has refused it since. */
  readonly isWithdrawalAsked?: boolean;
}

type Rule = (actor: NominationActor, place: NominationPlace) => boolean;

const isSubject: Rule = (actor, { staffId }) => staffId !== undefined && actor.staffId === staffId;

/** The head of the department that proposes; a deputy in charge holds the same grant. */
const isHeadElsewhere: Rule = (actor, place) => isHeadOf(actor, place.departmentId) && !isSubject(actor, place);

const noHeadIsFree: Rule = (_actor, { headIds, staffId }) => headIds.every((headId) => headId === staffId);

/** The secretary stands in where no head may write: for the directorate, for a head who is proposed, for a vacant post. */
const isSecretaryInPlaceOfHead: Rule = (actor, place) =>
  hasRole(actor, 'SECRETARY') &&
  !isSubject(actor, place) &&
  (place.departmentKind === 'DIRECTORATE' || noHeadIsFree(actor, place));

/** A secretary who heads a division has no desk above but the director's. */
const isDirectorInPlaceOfSecretary: Rule = (actor, place) =>
  hasRole(actor, 'DIRECTOR') && place.isSubjectSecretary && !isSubject(actor, place) && noHeadIsFree(actor, place);

const keepsLine: Rule = (actor, place) =>
  isHeadElsewhere(actor, place) || isSecretaryInPlaceOfHead(actor, place) || isDirectorInPlaceOfSecretary(actor, place);

/** Nobody passes the own dossier: another secretary takes it, or the director where there is no other. */
const isAtSecretariat: Rule = (actor, place) =>
  !isSubject(actor, place) && (hasRole(actor, 'SECRETARY') || (hasRole(actor, 'DIRECTOR') && place.isSubjectSecretary));

/**
 * What one officer has in hand no other concludes, and what came back to whoever had asked for more no other receives; to take it
 * over it is assigned anew, for all to see.
 */
const hasCheckInHand: Rule = (actor, place) =>
  isAtSecretariat(actor, place) && (place.checkerId === undefined || place.checkerId === actor.staffId);

const WHO_MAY: Readonly<Record<NominationEvent, Rule>> = {
  EDIT: keepsLine,
  SUBMIT: keepsLine,
  WITHDRAW: keepsLine,
  RETURN: hasCheckInHand,
  RECEIVE: hasCheckInHand,
  ASSIGN: isAtSecretariat,
  CONFIRM_ELIGIBLE: hasCheckInHand,
  FIND_INELIGIBLE: hasCheckInHand,
  CHECK_AGAIN: isAtSecretariat,
  PUT_ON_AGENDA: (actor) => hasRole(actor, 'SECRETARY'),
  ASK_WITHDRAWAL: keepsLine,
  AGREE_WITHDRAWAL: hasCheckInHand,
  REFUSE_WITHDRAWAL: hasCheckInHand,
};

/** True when the person holds the right, whatever the status says about the moment. */
export function mayDoWithNomination(actor: NominationActor, event: NominationEvent, place: NominationPlace): boolean {
  return WHO_MAY[event](actor, place);
}

/** A wish to withdraw is answered once it is uttered, and a line goes on no agenda while it waits for the answer. */
export function isRipe(
  move: NominationMove,
  { isWithdrawalAsked = false }: Pick<NominationFacts, 'isWithdrawalAsked'>,
): boolean {
  if (move === 'AGREE_WITHDRAWAL' || move === 'REFUSE_WITHDRAWAL') return isWithdrawalAsked;
  return !(isWithdrawalAsked && (move === 'PUT_ON_AGENDA' || move === 'POST'));
}

/** What the person may do with the line now: what the table allows and the right covers. */
export function nominationEventsFor(actor: NominationActor, facts: NominationFacts): readonly NominationEvent[] {
  const moves = eventsFrom<NominationStatus, NominationMove>(NOMINATION_TRANSITIONS, facts.status);
  return NOMINATION_EVENTS.filter(
    (event) => moves.includes(event) && mayDoWithNomination(actor, event, facts) && isRipe(event, facts),
  );
}

/** Who can be given the check of a line: an officer of the secretariat, and whoever gives it; never the person proposed. */
export function canBeGivenCheck(
  staffId: string,
  { assignerId, officerIds }: { readonly assignerId: string | undefined; readonly officerIds: ReadonlySet<string> },
  place: Pick<NominationPlace, 'staffId'>,
): boolean {
  return staffId !== place.staffId && (staffId === assignerId || officerIds.has(staffId));
}

/** True when the person may see the line at all; lists ask the same question as a filter. */
export function maySeeNomination(actor: NominationActor, facts: NominationFacts): boolean {
  if (hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR')) return true;
  if (isHeadOf(actor, facts.departmentId)) return true;
  if (hasRole(actor, 'COUNCIL', 'CHAIR') && isOneOfStatuses(facts.status, COUNCIL_STATUSES)) return true;
  return hasRole(actor, 'STAFF') && isSubject(actor, facts) && facts.status !== 'DRAFT' && facts.status !== 'WITHDRAWN';
}
