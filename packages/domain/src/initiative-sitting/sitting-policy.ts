import { hasRole, type Actor } from '../accounts/index.ts';
import { eventsFrom } from '../kernel/index.ts';
import {
  INITIATIVE_SITTING_TRANSITIONS,
  type InitiativeSittingEvent,
  type InitiativeSittingStatus,
} from './sitting-life.ts';

type SittingActor = Pick<Actor, 'roles' | 'staffId'>;

/** What the rights on a sitting depend on: who wrote what it votes on. */
export interface SittingFacts {
  readonly authorIds: readonly string[];
}

/** The secretariat keeps the record, the director where the secretary is an author: nobody counts the votes on an own initiative. */
export function mayKeepSitting(actor: SittingActor, { authorIds }: SittingFacts): boolean {
  const isAuthor = actor.staffId !== undefined && authorIds.includes(actor.staffId);
  return hasRole(actor, 'SECRETARY', 'DIRECTOR') && !isAuthor;
}

/** What the person may do with the sitting now. */
export function sittingEventsFor(
  actor: SittingActor,
  { status, ...facts }: SittingFacts & { readonly status: InitiativeSittingStatus },
): readonly InitiativeSittingEvent[] {
  if (!mayKeepSitting(actor, facts)) return [];
  return eventsFrom<InitiativeSittingStatus, InitiativeSittingEvent>(INITIATIVE_SITTING_TRANSITIONS, status);
}
