import { nextState, type TransitionTable } from '../kernel/index.ts';

/** All papers of a meeting in one archive: asked for, made in the background, taken, or given up. */
export const MEETING_PACK_STATUSES = ['WAITING', 'MAKING', 'DONE', 'FAILED', 'CANCELLED'] as const;
export type MeetingPackStatus = (typeof MEETING_PACK_STATUSES)[number];

export const MEETING_PACK_EVENTS = ['BEGIN', 'FINISH', 'FAIL', 'CANCEL'] as const;
export type MeetingPackEvent = (typeof MEETING_PACK_EVENTS)[number];

/** Whoever takes the work over after a crash begins it again; what is done, failed or cancelled moves no more. */
export const MEETING_PACK_TRANSITIONS = {
  WAITING: { BEGIN: 'MAKING', FAIL: 'FAILED', CANCEL: 'CANCELLED' },
  MAKING: { BEGIN: 'MAKING', FINISH: 'DONE', FAIL: 'FAILED', CANCEL: 'CANCELLED' },
  DONE: {},
  FAILED: {},
  CANCELLED: {},
} as const satisfies TransitionTable<MeetingPackStatus, MeetingPackEvent>;

export function nextPackStatus(from: MeetingPackStatus, event: MeetingPackEvent): MeetingPackStatus | undefined {
  return nextState<MeetingPackStatus, MeetingPackEvent>(MEETING_PACK_TRANSITIONS, from, event);
}

/** The states from which an event leads on: what a change in the table may start from. */
export function packStatusesBefore(event: MeetingPackEvent): readonly MeetingPackStatus[] {
  return MEETING_PACK_STATUSES.filter((status) => nextPackStatus(status, event) !== undefined);
}
