import { err, nextState, ok, type Result, type TransitionTable } from '../kernel/index.ts';

export const MEETING_STATUSES = ['PLANNED', 'OPEN', 'CLOSED'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

export const MEETING_STATUS_NAMES = {
  PLANNED: 'Sắp họp',
  OPEN: 'Đang họp',
  CLOSED: 'Đã kết thúc',
} as const satisfies Record<MeetingStatus, string>;

export const MEETING_EVENTS = ['START', 'CLOSE'] as const;
export type MeetingEvent = (typeof MEETING_EVENTS)[number];

export const MEETING_TRANSITIONS = {
  PLANNED: { START: 'OPEN' },
  OPEN: { CLOSE: 'CLOSED' },
  CLOSED: {},
} as const satisfies TransitionTable<MeetingStatus, MeetingEvent>;

export interface InvalidMeetingTransition {
  readonly code: 'INVALID_TRANSITION';
  readonly from: MeetingStatus;
  readonly event: string;
}

export function applyMeetingEvent(
  from: MeetingStatus,
  event: MeetingEvent,
): Result<MeetingStatus, InvalidMeetingTransition> {
  const next = nextState<MeetingStatus, MeetingEvent>(MEETING_TRANSITIONS, from, event);
  return next === undefined ? err({ code: 'INVALID_TRANSITION', from, event }) : ok(next);
}
