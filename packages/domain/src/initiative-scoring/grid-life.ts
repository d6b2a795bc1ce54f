import { hasRole, type Actor } from '../accounts/index.ts';
import { err, eventsFrom, nextState, ok, type PlainDate, type Result, type TransitionTable } from '../kernel/index.ts';

/** A grid is prepared by the secretariat and put in force by the director, as the councils are. */
export const SCORING_GRID_STATUSES = ['DRAFT', 'APPROVED', 'DISCARDED'] as const;
export type ScoringGridStatus = (typeof SCORING_GRID_STATUSES)[number];

export const SCORING_GRID_EVENTS = ['EDIT', 'APPROVE', 'DISCARD'] as const;
export type ScoringGridEvent = (typeof SCORING_GRID_EVENTS)[number];

/** A grid in force never changes: another rule is another version, and what was given out keeps the one of its day. */
export const SCORING_GRID_TRANSITIONS = {
  DRAFT: { EDIT: 'DRAFT', APPROVE: 'APPROVED', DISCARD: 'DISCARDED' },
  APPROVED: {},
  DISCARDED: {},
} as const satisfies TransitionTable<ScoringGridStatus, ScoringGridEvent>;

export const SCORING_GRID_STATUS_NAMES = {
  DRAFT: 'Bản thảo, chờ duyệt',
  APPROVED: 'Đã duyệt',
  DISCARDED: 'Đã bỏ',
} as const satisfies Record<ScoringGridStatus, string>;

/** The status after an event, or the refusal that names both. */
export function applyScoringGridEvent(
  from: ScoringGridStatus,
  event: ScoringGridEvent,
): Result<ScoringGridStatus, { readonly code: 'INVALID_TRANSITION'; readonly from: string; readonly event: string }> {
  const to = nextState<ScoringGridStatus, ScoringGridEvent>(SCORING_GRID_TRANSITIONS, from, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from, event }) : ok(to);
}

/** What the rights depend on: whose draft it is. Null for the example that a body begins with. */
export interface ScoringGridFacts {
  readonly preparedById: string | null;
}

type GridActor = Pick<Actor, 'roles' | 'accountId'>;

/** True when the person holds the right at all: whoever puts a grid in force is not who prepared it (security.md 4.5). */
export function mayEverDoWithScoringGrid(
  actor: GridActor,
  event: ScoringGridEvent,
  { preparedById }: ScoringGridFacts,
): boolean {
  return event === 'APPROVE'
    ? hasRole(actor, 'DIRECTOR') && actor.accountId !== preparedById
    : hasRole(actor, 'SECRETARY');
}

/** What the person may do with it now. */
export function scoringGridEventsFor(
  actor: GridActor,
  { status, ...facts }: ScoringGridFacts & { readonly status: ScoringGridStatus },
): readonly ScoringGridEvent[] {
  return eventsFrom<ScoringGridStatus, ScoringGridEvent>(SCORING_GRID_TRANSITIONS, status).filter((event) =>
    mayEverDoWithScoringGrid(actor, event, facts),
  );
}

interface DatedGrid {
  readonly validFrom: PlainDate;
  readonly approvedAt: Date;
}

/** The grid by which requests are given out on a day: of those that hold by then the latest, of one day the one approved last. */
export function gridOnDay<Grid extends DatedGrid>(grids: readonly Grid[], day: PlainDate): Grid | undefined {
  return grids
    .filter(({ validFrom }) => validFrom <= day)
    .toSorted((left, right) =>
      left.validFrom === right.validFrom
        ? right.approvedAt.valueOf() - left.approvedAt.valueOf()
        : left.validFrom < right.validFrom
          ? 1
          : -1,
    )[0];
}
