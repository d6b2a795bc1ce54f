import { err, eventsFrom, nextState, ok, type Result, type TransitionTable } from '../kernel/index.ts';
import { isOneOfStatuses, OPEN_STATUSES, type NominationStatus } from '../nominations/index.ts';
import type { ReportSection } from './report-section.ts';

/** The report while its line is at the desk: written, handed in by the person it is about, confirmed by the head. */
export const REPORT_STATUSES = ['WRITING', 'HANDED_IN', 'CONFIRMED'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

export const REPORT_STATUS_NAMES = {
  WRITING: 'Đang viết',
  HANDED_IN: 'Chờ xác nhận',
  CONFIRMED: 'Đã xác nhận',
} as const satisfies Record<ReportStatus, string>;

export const REPORT_EVENTS = ['SAVE', 'ASK', 'HAND_IN', 'CONFIRM', 'REOPEN'] as const;
export type ReportEvent = (typeof REPORT_EVENTS)[number];

/** To ask the person again gives the report back; what is confirmed is opened again before anybody writes. */
export const REPORT_TRANSITIONS = {
  WRITING: { SAVE: 'WRITING', ASK: 'WRITING', HAND_IN: 'HANDED_IN', CONFIRM: 'CONFIRMED' },
  HANDED_IN: { SAVE: 'HANDED_IN', ASK: 'WRITING', CONFIRM: 'CONFIRMED' },
  CONFIRMED: { REOPEN: 'WRITING' },
} as const satisfies TransitionTable<ReportStatus, ReportEvent>;

export interface InvalidReportEvent {
  readonly code: 'INVALID_TRANSITION';
  readonly from: ReportStatus | NominationStatus;
  readonly event: ReportEvent;
}

/** Where a report stands: its own status, and that of its line, which freezes it when it leaves the desk. */
export interface ReportState {
  readonly reportStatus: ReportStatus;
  readonly status: NominationStatus;
  /** The fields that a return has named; undefined where nothing is closed but by the status. */
  readonly openSections?: readonly ReportSection[] | undefined;
}

/** A report whose line was sent is frozen until the line comes back, and then stays so where no field of it was named. */
function isClosed({ status, openSections }: Pick<ReportState, 'status' | 'openSections'>): boolean {
  return !isOneOfStatuses(status, OPEN_STATUSES) || openSections?.length === 0;
}

/** The status after the act, or the refusal that names what stands against it. */
export function applyReportEvent(state: ReportState, event: ReportEvent): Result<ReportStatus, InvalidReportEvent> {
  const { reportStatus, status } = state;
  if (isClosed(state)) return err({ code: 'INVALID_TRANSITION', from: status, event });
  const to = nextState<ReportStatus, ReportEvent>(REPORT_TRANSITIONS, reportStatus, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from: reportStatus, event }) : ok(to);
}

/** What the moment allows, whoever asks. */
export function reportEventsOf(state: ReportState): readonly ReportEvent[] {
  return isClosed(state) ? [] : eventsFrom<ReportStatus, ReportEvent>(REPORT_TRANSITIONS, state.reportStatus);
}

/** Why a version of a report is kept as it was. */
export const REPORT_VERSION_CAUSES = ['CONFIRMED', 'SENT'] as const;
export type ReportVersionCause = (typeof REPORT_VERSION_CAUSES)[number];

export const REPORT_VERSION_CAUSE_NAMES = {
  CONFIRMED: 'Lúc xác nhận',
  SENT: 'Lúc gửi hồ sơ',
} as const satisfies Record<ReportVersionCause, string>;
