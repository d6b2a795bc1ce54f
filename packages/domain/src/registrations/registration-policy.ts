import { hasRole, isHeadOf, type Actor } from '../accounts/index.ts';
import { eventsFrom } from '../kernel/index.ts';
import type { DepartmentKind } from '../vocabulary/index.ts';
import {
  REGISTRATION_EVENTS,
  REGISTRATION_TRANSITIONS,
  type RegistrationEvent,
  type RegistrationStatus,
} from './registration-status.ts';

export type RegistrationActor = Pick<Actor, 'accountId' | 'staffId' | 'roles'>;

/** Whose sheet it is and who sits at the desks today. Enough to say who may write it, before it exists. */
export interface RegistrationPlace {
  /** The division of the person today, or the collective itself. */
  readonly departmentId: string;
  readonly departmentKind: DepartmentKind;
  /** Undefined for the sheet of a collective. */
  readonly staffId: string | undefined;
  /** Staff who hold the office of head in that department today; empty while the post is vacant. */
  readonly headIds: readonly string[];
  /** The person holds the secretariat. */
  readonly isSubjectSecretary: boolean;
}

export interface RegistrationFacts extends RegistrationPlace {
  readonly status: RegistrationStatus;
  /** The account that sent the sheet last; undefined before the first time. */
  readonly submittedById: string | undefined;
  /** It belongs to the secretariat, which then cannot pass the sheet by itself. */
  readonly isSentBySecretary: boolean;
  /** It belongs to a head of the division, who then cannot pass it. */
  readonly isSentByHead: boolean;
}

type Rule = (actor: RegistrationActor, facts: RegistrationFacts) => boolean;

const isSubject = (actor: RegistrationActor, { staffId }: RegistrationPlace): boolean =>
  staffId !== undefined && actor.staffId === staffId;

const noHeadIsFree = ({ headIds, staffId }: RegistrationPlace): boolean =>
  headIds.every((headId) => headId === staffId);

/** The secretariat keeps the sheets of the directorate and of a division whose head is not there to do it. */
const isSecretaryInPlaceOfHead = (actor: RegistrationActor, place: RegistrationPlace): boolean =>
  hasRole(actor, 'SECRETARY') && (place.departmentKind === 'DIRECTORATE' || noHeadIsFree(place));

/** Everybody the own sheet; the head those of people who cannot, and the division's own. */
export function keepsRegistration(actor: RegistrationActor, place: RegistrationPlace): boolean {
  if (isSubject(actor, place)) return hasRole(actor, 'STAFF');
  return isHeadOf(actor, place.departmentId) || isSecretaryInPlaceOfHead(actor, place);
}

/**
 * Nobody passes the own promise, nor one they sent for somebody else: the head passes those of the
 * people, the secretariat all of them, the director where a secretary is the subject or has sent the sheet.
 */
const passes: Rule = (actor, facts) => {
  if (isSubject(actor, facts) || facts.submittedById === actor.accountId) return false;
  if (hasRole(actor, 'SECRETARY')) return true;
  if (facts.staffId !== undefined && isHeadOf(actor, facts.departmentId)) return true;
  return hasRole(actor, 'DIRECTOR') && (facts.isSubjectSecretary || facts.isSentBySecretary);
};

const WHO_MAY: Readonly<Record<RegistrationEvent, Rule>> = {
  EDIT: keepsRegistration,
  SUBMIT: keepsRegistration,
  WITHDRAW: keepsRegistration,
  CHANGE: keepsRegistration,
  RETURN: passes,
  APPROVE: passes,
};

/** True when the person holds the right, whatever the status says about the moment. */
export function mayDoWithRegistration(
  actor: RegistrationActor,
  event: RegistrationEvent,
  facts: RegistrationFacts,
): boolean {
  return WHO_MAY[event](actor, facts);
}

/** What the person may do with the sheet now: what the table allows and the right covers. */
export function registrationEventsFor(
  actor: RegistrationActor,
  facts: RegistrationFacts,
): readonly RegistrationEvent[] {
  const moves = eventsFrom<RegistrationStatus, RegistrationEvent>(REGISTRATION_TRANSITIONS, facts.status);
  return REGISTRATION_EVENTS.filter((event) => moves.includes(event) && mayDoWithRegistration(actor, event, facts));
}

/** Who reads the sheets of the whole body. */
export function readsAllRegistrations(actor: Pick<Actor, 'roles'>): boolean {
  return hasRole(actor, 'SECRETARY', 'DIRECTOR', 'COUNCIL', 'CHAIR', 'AUDITOR');
}

/** A sheet that was never sent is still in its writer's hand: only who may write it reads it (and the secretariat). */
export function maySeeRegistration(actor: RegistrationActor, facts: RegistrationFacts): boolean {
  if (isSubject(actor, facts) || isHeadOf(actor, facts.departmentId) || hasRole(actor, 'SECRETARY')) return true;
  return readsAllRegistrations(actor) && facts.status !== 'DRAFT';
}
