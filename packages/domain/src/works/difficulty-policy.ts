import { hasRole, isHeadOf, type Actor } from '../accounts/index.ts';
import { err, eventsFrom, nextState, ok, type Result } from '../kernel/index.ts';
import { DIFFICULTY_TRANSITIONS, type DifficultyEvent, type DifficultyStatus } from './difficulty-life.ts';

export type DifficultyActor = Pick<Actor, 'roles'>;

/** What the rights on a difficulty depend on. */
export interface DifficultyFacts {
  readonly status: DifficultyStatus;
  readonly departmentId: string;
  /** Staff who head the division today; empty while the post is vacant. */
  readonly headIds: readonly string[];
}

type Rule = (actor: DifficultyActor, facts: DifficultyFacts) => boolean;

/** Speaks for a division: its head, or the secretariat where there is none. */
export function speaksForUnit(
  actor: DifficultyActor,
  { departmentId, headIds }: Pick<DifficultyFacts, 'departmentId' | 'headIds'>,
): boolean {
  return isHeadOf(actor, departmentId) || (hasRole(actor, 'SECRETARY') && headIds.length === 0);
}

const WHO_MAY: Readonly<Record<DifficultyEvent, Rule>> = {
  ROUTE: (actor) => hasRole(actor, 'SECRETARY'),
  ANSWER: (actor) => hasRole(actor, 'SECRETARY', 'DIRECTOR'),
  CLOSE: speaksForUnit,
  ASK_AGAIN: speaksForUnit,
  WITHDRAW: speaksForUnit,
};

/** What was put before the director is the director's to answer. */
const isAtDesk: Rule = (actor, { status }) => hasRole(actor, status === 'ROUTED' ? 'DIRECTOR' : 'SECRETARY');

/** True when the person holds the right to this at all, in whatever status. */
export function mayEverDoWithDifficulty(
  actor: DifficultyActor,
  event: DifficultyEvent,
  facts: DifficultyFacts,
): boolean {
  return WHO_MAY[event](actor, facts);
}

/** What the person may do with the difficulty now. */
export function difficultyEventsFor(actor: DifficultyActor, facts: DifficultyFacts): readonly DifficultyEvent[] {
  return eventsFrom<DifficultyStatus, DifficultyEvent>(DIFFICULTY_TRANSITIONS, facts.status).filter(
    (event) => WHO_MAY[event](actor, facts) && (event !== 'ANSWER' || isAtDesk(actor, facts)),
  );
}

/** The status after the person's act, or the refusal that names status and act. Presumes that the right is held. */
export function applyDifficultyEvent(
  actor: DifficultyActor,
  event: DifficultyEvent,
  facts: DifficultyFacts,
): Result<
  DifficultyStatus,
  { readonly code: 'INVALID_TRANSITION'; readonly from: DifficultyStatus; readonly event: DifficultyEvent }
> {
  const to = nextState<DifficultyStatus, DifficultyEvent>(DIFFICULTY_TRANSITIONS, facts.status, event);
  return to !== undefined && difficultyEventsFor(actor, facts).includes(event)
    ? ok(to)
    : err({ code: 'INVALID_TRANSITION', from: facts.status, event });
}
