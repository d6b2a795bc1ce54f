import { hasRole, type Actor } from '../accounts/index.ts';
import { eventsFrom } from '../kernel/index.ts';
import {
  SCORING_SESSION_TRANSITIONS,
  type ScoringSessionEvent,
  type ScoringSessionStatus,
} from './scoring-session-life.ts';

type SessionActor = Pick<Actor, 'roles' | 'staffId'>;

/** What the rights on a session depend on: who wrote what is scored in it. */
export interface ScoringSessionFacts {
  readonly authorIds: readonly string[];
}

/**
 * The secretariat keeps a session, the director where the secretary wrote one of its requests: nobody chooses who scores an own
 * request, nor closes its scoring (security.md 4.5).
 */
export function mayKeepScoringSession(actor: SessionActor, { authorIds }: ScoringSessionFacts): boolean {
  const isAuthor = actor.staffId !== undefined && authorIds.includes(actor.staffId);
  return hasRole(actor, 'SECRETARY', 'DIRECTOR') && !isAuthor;
}

/** What the person may do with the session now. */
export function scoringSessionEventsFor(
  actor: SessionActor,
  { status, ...facts }: ScoringSessionFacts & { readonly status: ScoringSessionStatus },
): readonly ScoringSessionEvent[] {
  if (!mayKeepScoringSession(actor, facts)) return [];
  return eventsFrom<ScoringSessionStatus, ScoringSessionEvent>(SCORING_SESSION_TRANSITIONS, status);
}
