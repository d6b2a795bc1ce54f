import { err, nextState, ok, type Result, type TransitionTable } from '../kernel/index.ts';

/** A session of scoring: requests of one year that are given out, scored by one day, and closed together. */
export const SCORING_SESSION_STATUSES = ['PREPARING', 'SCORING', 'LOCKED', 'DISCARDED'] as const;
export type ScoringSessionStatus = (typeof SCORING_SESSION_STATUSES)[number];

export const SCORING_SESSION_EVENTS = [
  'EDIT',
  'FILL',
  'DRAFT',
  'PUBLISH',
  'REMIND',
  'TAKE_OUT',
  'LOCK',
  'REOPEN',
  'PUT_TO_COUNCIL',
  'DISCARD',
] as const;
export type ScoringSessionEvent = (typeof SCORING_SESSION_EVENTS)[number];

/** What is added while the session runs is a draft again until it is published. Locked, nothing is scored any more. */
export const SCORING_SESSION_TRANSITIONS = {
  PREPARING: { EDIT: 'PREPARING', FILL: 'PREPARING', DRAFT: 'PREPARING', PUBLISH: 'SCORING', DISCARD: 'DISCARDED' },
  SCORING: {
    EDIT: 'SCORING',
    FILL: 'SCORING',
    DRAFT: 'SCORING',
    PUBLISH: 'SCORING',
    REMIND: 'SCORING',
    TAKE_OUT: 'SCORING',
    LOCK: 'LOCKED',
  },
  LOCKED: { REOPEN: 'SCORING', PUT_TO_COUNCIL: 'LOCKED' },
  DISCARDED: {},
} as const satisfies TransitionTable<ScoringSessionStatus, ScoringSessionEvent>;

export const SCORING_SESSION_STATUS_NAMES = {
  PREPARING: 'Đang chuẩn bị',
  SCORING: 'Đang chấm',
  LOCKED: 'Đã khóa',
  DISCARDED: 'Đã bỏ',
} as const satisfies Record<ScoringSessionStatus, string>;

/** The three acts that only move a session on. */
export const SCORING_SESSION_STEPS = ['LOCK', 'REOPEN', 'DISCARD'] as const;
export type ScoringSessionStep = (typeof SCORING_SESSION_STEPS)[number];

export interface InvalidScoringSessionEvent {
  readonly code: 'INVALID_TRANSITION';
  readonly from: ScoringSessionStatus;
  readonly event: ScoringSessionEvent;
}

/** The status after an event, or the refusal that names both. */
export function applyScoringSessionEvent(
  from: ScoringSessionStatus,
  event: ScoringSessionEvent,
): Result<ScoringSessionStatus, InvalidScoringSessionEvent> {
  const to = nextState<ScoringSessionStatus, ScoringSessionEvent>(SCORING_SESSION_TRANSITIONS, from, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from, event }) : ok(to);
}
