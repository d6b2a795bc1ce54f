import { err, nextState, ok, type Result, type TransitionTable } from '../kernel/index.ts';

/** The minutes of a meeting of the council: written by the secretary, signed by secretary and chair, then frozen. */
export const MINUTES_STATUSES = ['DRAFT', 'SIGNED', 'FROZEN', 'REPLACED'] as const;
export type MinutesStatus = (typeof MINUTES_STATUSES)[number];

export const MINUTES_STATUS_NAMES = {
  DRAFT: 'Đang ghi',
  SIGNED: 'Thư ký đã ký',
  FROZEN: 'Đã ký, không sửa được',
  REPLACED: 'Đã có biên bản sửa thay thế',
} as const satisfies Record<MinutesStatus, string>;

export const MINUTES_EVENTS = ['EDIT', 'DISCARD', 'SIGN', 'REOPEN', 'COUNTERSIGN', 'CORRECT', 'REPLACE'] as const;
export type MinutesEvent = (typeof MINUTES_EVENTS)[number];

/** A discarded draft leaves no record but the trail; it is a state of the life, never of a row. */
export type MinutesState = MinutesStatus | 'DISCARDED';

/**
 * What both have signed is never changed: a correction is another set of minutes with its reason, and takes the place of the first when
 * it is signed by both. REPLACE is what happens to the first then; nobody does it by hand.
 */
export const MINUTES_TRANSITIONS = {
  DRAFT: { EDIT: 'DRAFT', DISCARD: 'DISCARDED', SIGN: 'SIGNED' },
  SIGNED: { REOPEN: 'DRAFT', COUNTERSIGN: 'FROZEN' },
  FROZEN: { CORRECT: 'FROZEN', REPLACE: 'REPLACED' },
  REPLACED: {},
  DISCARDED: {},
} as const satisfies TransitionTable<MinutesState, MinutesEvent>;

export interface InvalidMinutesEvent {
  readonly code: 'INVALID_TRANSITION';
  readonly from: MinutesStatus;
  readonly event: MinutesEvent;
}

export function applyMinutesEvent(from: MinutesStatus, event: MinutesEvent): Result<MinutesState, InvalidMinutesEvent> {
  const next = nextState<MinutesState, MinutesEvent>(MINUTES_TRANSITIONS, from, event);
  return next === undefined ? err({ code: 'INVALID_TRANSITION', from, event }) : ok(next);
}
