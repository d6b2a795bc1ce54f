import { err, eventsFrom, nextState, ok, type Result, type TransitionTable } from '../kernel/index.ts';

/** The sheet of one scorer for one initiative. */
export const SCORE_SHEET_STATUSES = ['ASSIGNED', 'SENT', 'REMOVED'] as const;
export type ScoreSheetStatus = (typeof SCORE_SHEET_STATUSES)[number];

export const SCORE_SHEET_EVENTS = ['SAVE', 'SEND', 'DECLINE', 'TAKE_OUT'] as const;
export type ScoreSheetEvent = (typeof SCORE_SHEET_EVENTS)[number];

/** What its scorer does with a sheet; taking one out that is late is the secretariat's. */
export const SCORER_EVENTS = ['SAVE', 'SEND', 'DECLINE'] as const satisfies readonly ScoreSheetEvent[];

/** What was sent stands. A request that goes back to its author takes its sheets out: they judged another text. */
export const SCORE_SHEET_TRANSITIONS = {
  ASSIGNED: { SAVE: 'ASSIGNED', SEND: 'SENT', DECLINE: 'REMOVED', TAKE_OUT: 'REMOVED' },
  SENT: {},
  REMOVED: {},
} as const satisfies TransitionTable<ScoreSheetStatus, ScoreSheetEvent>;

export const SCORE_SHEET_STATUS_NAMES = {
  ASSIGNED: 'Chưa gửi điểm',
  SENT: 'Đã gửi điểm',
  REMOVED: 'Không chấm nữa',
} as const satisfies Record<ScoreSheetStatus, string>;

/** The status after an event, or the refusal that names both. */
export function applyScoreSheetEvent(
  from: ScoreSheetStatus,
  event: ScoreSheetEvent,
): Result<ScoreSheetStatus, { readonly code: 'INVALID_TRANSITION'; readonly from: string; readonly event: string }> {
  const to = nextState<ScoreSheetStatus, ScoreSheetEvent>(SCORE_SHEET_TRANSITIONS, from, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from, event }) : ok(to);
}

/** What its scorer may do with a sheet now; the sheet is nobody else's. */
export function scoreSheetEventsFor(status: ScoreSheetStatus): readonly ScoreSheetEvent[] {
  const open = eventsFrom<ScoreSheetStatus, ScoreSheetEvent>(SCORE_SHEET_TRANSITIONS, status);
  return SCORER_EVENTS.filter((event) => open.includes(event));
}
