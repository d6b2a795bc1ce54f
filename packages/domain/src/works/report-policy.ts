import { hasRole, isHeadOf, type Actor } from '../accounts/index.ts';
import { err, eventsFrom, nextState, ok, type Result } from '../kernel/index.ts';
import {
  REPORT_REQUEST_TRANSITIONS,
  UNIT_REPORT_TRANSITIONS,
  type ReportRequestEvent,
  type ReportRequestStatus,
  type UnitReportEvent,
  type UnitReportStatus,
} from './report-life.ts';

export type ReportActor = Pick<Actor, 'roles'>;

/** What the rights on a division's report depend on. */
export interface UnitReportFacts {
  readonly status: UnitReportStatus;
  readonly requestStatus: ReportRequestStatus;
  readonly departmentId: string;
  /** Staff who head the division today; empty while the post is vacant. */
  readonly headIds: readonly string[];
}

export interface InvalidReportEvent<Status extends string, Event extends string> {
  readonly code: 'INVALID_TRANSITION';
  readonly from: Status;
  readonly event: Event;
}

/** The secretariat asks and follows what it asked. */
export function mayAskForReports(actor: ReportActor): boolean {
  return hasRole(actor, 'SECRETARY');
}

/** What the actor may do with a request now. */
export function reportRequestEventsFor(actor: ReportActor, status: ReportRequestStatus): readonly ReportRequestEvent[] {
  return mayAskForReports(actor)
    ? eventsFrom<ReportRequestStatus, ReportRequestEvent>(REPORT_REQUEST_TRANSITIONS, status)
    : [];
}

/** The status after an event, or the refusal that names both. Presumes that the right is held. */
export function applyReportRequestEvent(
  from: ReportRequestStatus,
  event: ReportRequestEvent,
): Result<ReportRequestStatus, InvalidReportEvent<ReportRequestStatus, ReportRequestEvent>> {
  const to = nextState<ReportRequestStatus, ReportRequestEvent>(REPORT_REQUEST_TRANSITIONS, from, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from, event }) : ok(to);
}

type Rule = (actor: ReportActor, facts: UnitReportFacts) => boolean;

/** The division's head writes; the secretariat stands in where there is none. */
const writes: Rule = (actor, { departmentId, headIds }) =>
  isHeadOf(actor, departmentId) || (hasRole(actor, 'SECRETARY') && headIds.length === 0);

const isSecretariat: Rule = (actor) => hasRole(actor, 'SECRETARY');

const WHO_MAY: Readonly<Record<UnitReportEvent, Rule>> = {
  SAVE: writes,
  SEND: writes,
  RECEIVE: isSecretariat,
  RETURN: isSecretariat,
};

/** While the request is open everything goes on; when it is closed, what has come in may still be received. */
const WHILE: Readonly<Record<ReportRequestStatus, readonly UnitReportEvent[]>> = {
  OPEN: ['SAVE', 'SEND', 'RECEIVE', 'RETURN'],
  CLOSED: ['RECEIVE'],
  CANCELLED: [],
};

/** True when the person holds the right to this at all, in whatever status. */
export function mayEverDoWithReport(actor: ReportActor, event: UnitReportEvent, facts: UnitReportFacts): boolean {
  return WHO_MAY[event](actor, facts);
}

/** What the person may do with the report now. */
export function unitReportEventsFor(actor: ReportActor, facts: UnitReportFacts): readonly UnitReportEvent[] {
  return eventsFrom<UnitReportStatus, UnitReportEvent>(UNIT_REPORT_TRANSITIONS, facts.status).filter(
    (event) => WHILE[facts.requestStatus].includes(event) && WHO_MAY[event](actor, facts),
  );
}

/** The status after an event, or the refusal that names both. Presumes that the right is held. */
export function applyUnitReportEvent(
  { status, requestStatus }: UnitReportFacts,
  event: UnitReportEvent,
): Result<UnitReportStatus, InvalidReportEvent<UnitReportStatus | ReportRequestStatus, UnitReportEvent>> {
  if (!WHILE[requestStatus].includes(event)) return err({ code: 'INVALID_TRANSITION', from: requestStatus, event });
  const to = nextState<UnitReportStatus, UnitReportEvent>(UNIT_REPORT_TRANSITIONS, status, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from: status, event }) : ok(to);
}
