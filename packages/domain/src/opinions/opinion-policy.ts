import { hasRole, type Actor } from '../accounts/index.ts';
import { eventsFrom } from '../kernel/index.ts';
import { OPINION_EVENTS, OPINION_TRANSITIONS, type OpinionEvent, type OpinionStatus } from './opinion-life.ts';

export type OpinionActor = Pick<Actor, 'staffId' | 'roles'>;

/** Nobody writes down what others think of the own dossier: another secretary does, or the director. */
export function mayKeepOpinions(actor: OpinionActor, subjectIds: readonly string[]): boolean {
  const isSubject = actor.staffId !== undefined && subjectIds.includes(actor.staffId);
  return hasRole(actor, 'SECRETARY', 'DIRECTOR') && !isSubject;
}

/** Whoever keeps the letters and whoever inspects reads all of them; the council reads those of its agenda at the dossier. */
export function readsOpinions(actor: Pick<Actor, 'roles'>): boolean {
  return hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR');
}

/** What the person may do with the letter now. */
export function opinionEventsFor(
  actor: OpinionActor,
  { status, subjectIds }: { readonly status: OpinionStatus; readonly subjectIds: readonly string[] },
): readonly OpinionEvent[] {
  if (!mayKeepOpinions(actor, subjectIds)) return [];
  const open = eventsFrom<OpinionStatus, OpinionEvent>(OPINION_TRANSITIONS, status);
  return OPINION_EVENTS.filter((event) => open.includes(event));
}
