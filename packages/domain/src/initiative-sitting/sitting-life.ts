import { err, nextState, ok, type Result, type TransitionTable } from '../kernel/index.ts';

/** A sitting of the initiative council: its votes are recorded, counted, and what it passed is decided by the head. */
export const INITIATIVE_SITTING_STATUSES = ['OPEN', 'CLOSED', 'DECIDED', 'DISCARDED'] as const;
export type InitiativeSittingStatus = (typeof INITIATIVE_SITTING_STATUSES)[number];

export const INITIATIVE_SITTING_EVENTS = ['RECORD', 'CLOSE', 'REOPEN', 'DECIDE', 'DISCARD'] as const;
export type InitiativeSittingEvent = (typeof INITIATIVE_SITTING_EVENTS)[number];

export const INITIATIVE_SITTING_TRANSITIONS = {
  OPEN: { RECORD: 'OPEN', CLOSE: 'CLOSED', DISCARD: 'DISCARDED' },
  CLOSED: { REOPEN: 'OPEN', DECIDE: 'DECIDED' },
  DECIDED: {},
  DISCARDED: {},
} as const satisfies TransitionTable<InitiativeSittingStatus, InitiativeSittingEvent>;

export const INITIATIVE_SITTING_STATUS_NAMES = {
  OPEN: 'Đang ghi',
  CLOSED: 'Đã chốt, chờ quyết định',
  DECIDED: 'Đã có quyết định',
  DISCARDED: 'Đã bỏ',
} as const satisfies Record<InitiativeSittingStatus, string>;

/** The three acts that only move a sitting on. */
export const INITIATIVE_SITTING_STEPS = ['CLOSE', 'REOPEN', 'DISCARD'] as const;
export type InitiativeSittingStep = (typeof INITIATIVE_SITTING_STEPS)[number];

export interface InvalidSittingEvent {
  readonly code: 'INVALID_TRANSITION';
  readonly from: InitiativeSittingStatus;
  readonly event: InitiativeSittingEvent;
}

/** The status after an event, or the refusal that names both. */
export function applySittingEvent(
  from: InitiativeSittingStatus,
  event: InitiativeSittingEvent,
): Result<InitiativeSittingStatus, InvalidSittingEvent> {
  const to = nextState<InitiativeSittingStatus, InitiativeSittingEvent>(INITIATIVE_SITTING_TRANSITIONS, from, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from, event }) : ok(to);
}
