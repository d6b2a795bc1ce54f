import { isHeadOf, type Actor, type Role } from '../accounts/index.ts';
import { eventsFrom } from '../kernel/index.ts';
import { mayDoWithNomination, type NominationPlace, type NominationStatus } from '../nominations/index.ts';
import {
  CONSULTATION_EVENTS,
  CONSULTATION_TRANSITIONS,
  type ConsultationEvent,
  type ConsultationStatus,
} from './consultation-life.ts';

export type ConsultationActor = Pick<Actor, 'staffId' | 'roles'>;

/** An office of the body, or one named officer: exactly one of both. */
export interface AskedOffice {
  readonly departmentId: string | null;
  readonly staffId: string | null;
}

/** Who is too near to a line to be heard about it: whom it is for, their relatives, whoever proposes it. */
export interface NearToLine {
  readonly subjectId: string | undefined;
  readonly relativeIds: readonly string[];
  readonly proposerIds: readonly string[];
}

export interface ConsultationFacts extends AskedOffice, NearToLine {
  readonly status: ConsultationStatus;
  readonly lineStatus: NominationStatus;
  readonly place: NominationPlace;
}

export function isNearToLine(staffId: string, { subjectId, relativeIds, proposerIds }: NearToLine): boolean {
  return staffId === subjectId || relativeIds.includes(staffId) || proposerIds.includes(staffId);
}

/** The secretariat asks, never about the own dossier: the director does then. */
export function mayAskOffices(actor: ConsultationActor, place: NominationPlace): boolean {
  return mayDoWithNomination(actor, 'ASSIGN', place);
}

/** The head of the office that is asked, who stands in for that head, or the named officer: nobody about what is near. */
export function mayAnswerConsultation(actor: ConsultationActor, facts: AskedOffice & NearToLine): boolean {
  const { departmentId, staffId } = facts;
  if (actor.staffId === undefined || isNearToLine(actor.staffId, facts)) return false;
  return departmentId === null ? actor.staffId === staffId : isHeadOf(actor, departmentId);
}

const READS_ALL: readonly Role[] = ['SECRETARY', 'DIRECTOR', 'AUDITOR'];

/** Whoever keeps the check and whoever inspects reads all of them; an office reads what it was asked, the council what is before it. */
export function readsConsultations({ roles }: { readonly roles: readonly { readonly role: Role }[] }): boolean {
  return roles.some(({ role }) => READS_ALL.includes(role));
}

/** True when the person holds the right to this at all, whatever the moment. */
export function mayEverDoWithConsultation(
  actor: ConsultationActor,
  event: ConsultationEvent,
  facts: ConsultationFacts,
): boolean {
  return event === 'ANSWER' ? mayAnswerConsultation(actor, facts) : mayAskOffices(actor, facts.place);
}

/** What the person may do with the question now; nothing once the check of the line is over. */
export function consultationEventsFor(
  actor: ConsultationActor,
  facts: ConsultationFacts,
): readonly ConsultationEvent[] {
  if (facts.lineStatus !== 'RECEIVED') return [];
  const open = eventsFrom<ConsultationStatus, ConsultationEvent>(CONSULTATION_TRANSITIONS, facts.status);
  return CONSULTATION_EVENTS.filter((event) => open.includes(event) && mayEverDoWithConsultation(actor, event, facts));
}
