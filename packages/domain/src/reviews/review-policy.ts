import { hasRole, type Actor } from '../accounts/index.ts';
import { err, eventsFrom, nextState, ok, type Result } from '../kernel/index.ts';
import { MOVEMENT_TRANSITIONS, type MovementEvent, type MovementStatus } from '../movements/index.ts';
import { REVIEW_TRANSITIONS, type ReviewEvent, type ReviewKind, type ReviewStatus } from './review-life.ts';

/** The secretariat writes and sends the reviews. */
export function mayWriteReviews(actor: Pick<Actor, 'roles'>): boolean {
  return hasRole(actor, 'SECRETARY');
}

/** What the actor may do with a review now. */
export function reviewEventsFor(actor: Pick<Actor, 'roles'>, status: ReviewStatus): readonly ReviewEvent[] {
  return mayWriteReviews(actor) ? eventsFrom<ReviewStatus, ReviewEvent>(REVIEW_TRANSITIONS, status) : [];
}

/** The status after an event, or the refusal that names both. Presumes that the right is held. */
export function applyReviewEvent(
  from: ReviewStatus,
  event: ReviewEvent,
): Result<
  ReviewStatus,
  { readonly code: 'INVALID_TRANSITION'; readonly from: ReviewStatus; readonly event: ReviewEvent }
> {
  const to = nextState<ReviewStatus, ReviewEvent>(REVIEW_TRANSITIONS, from, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from, event }) : ok(to);
}

/** The step of the movement that a review takes along when it is sent. */
export const MOVEMENT_STEP_OF = {
  INTERIM: 'REVIEW_INTERIM',
  FINAL: 'REVIEW_FINALLY',
  ON_DEMAND: undefined,
} as const satisfies Record<ReviewKind, MovementEvent | undefined>;

/** Where sending the review takes its movement; undefined where the movement stays, or the sending is refused. */
export function movementAfterReview(kind: ReviewKind, from: MovementStatus): MovementStatus | undefined {
  const step: MovementEvent | undefined = MOVEMENT_STEP_OF[kind];
  return step && nextState<MovementStatus, MovementEvent>(MOVEMENT_TRANSITIONS, from, step);
}
