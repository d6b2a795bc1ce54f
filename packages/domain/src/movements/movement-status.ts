import { err, nextState, ok, type Result, type TransitionTable } from '../kernel/index.ts';

/** The life of a movement (phong trào thi đua): planned, launched (phát động), sơ kết, tổng kết, closed. */
export const MOVEMENT_STATUSES = ['DRAFT', 'LAUNCHED', 'INTERIM_REVIEWED', 'FINAL_REVIEWED', 'CLOSED'] as const;
export type MovementStatus = (typeof MOVEMENT_STATUSES)[number];

export const MOVEMENT_STATUS_NAMES = {
  DRAFT: 'Dự thảo',
  LAUNCHED: 'Đã phát động',
  INTERIM_REVIEWED: 'Đã sơ kết',
  FINAL_REVIEWED: 'Đã tổng kết',
  CLOSED: 'Đã khép lại',
} as const satisfies Record<MovementStatus, string>;

export const MOVEMENT_EVENTS = [
  'EDIT',
  'LAUNCH',
  'WITHDRAW_LAUNCH',
  'REVIEW_INTERIM',
  'REVIEW_FINALLY',
  'CLOSE',
] as const;
export type MovementEvent = (typeof MOVEMENT_EVENTS)[number];

/**
 * A short movement may go without sơ kết; nothing is closed without tổng kết. A launch can be taken back before the first
 * review. The plan is edited until the movement is closed; after the launch every edit is a revision with its reason.
 */
export const MOVEMENT_TRANSITIONS = {
  DRAFT: { EDIT: 'DRAFT', LAUNCH: 'LAUNCHED' },
  LAUNCHED: {
    EDIT: 'LAUNCHED',
    WITHDRAW_LAUNCH: 'DRAFT',
    REVIEW_INTERIM: 'INTERIM_REVIEWED',
    REVIEW_FINALLY: 'FINAL_REVIEWED',
  },
  INTERIM_REVIEWED: { EDIT: 'INTERIM_REVIEWED', REVIEW_FINALLY: 'FINAL_REVIEWED' },
  FINAL_REVIEWED: { EDIT: 'FINAL_REVIEWED', CLOSE: 'CLOSED' },
  CLOSED: {},
} as const satisfies TransitionTable<MovementStatus, MovementEvent>;

export interface InvalidMovementMove {
  readonly code: 'INVALID_TRANSITION';
  readonly from: MovementStatus;
  readonly event: MovementEvent;
}

/** The status after an event, or the refusal that names both. */
export function applyMovementEvent(
  from: MovementStatus,
  event: MovementEvent,
): Result<MovementStatus, InvalidMovementMove> {
  const to = nextState<MovementStatus, MovementEvent>(MOVEMENT_TRANSITIONS, from, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from, event }) : ok(to);
}

/** Figures are reported from the launch to the end of the final review. */
export function takesFigures(status: MovementStatus): boolean {
  return status !== 'DRAFT' && status !== 'CLOSED';
}
