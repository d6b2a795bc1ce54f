import { hasRole, isHeadOf, type Actor } from '../accounts/index.ts';
import { err, eventsFrom, nextState, ok, type Result } from '../kernel/index.ts';
import {
  CHECK_FINDING_TRANSITIONS,
  UNIT_CHECK_TRANSITIONS,
  type CheckFindingEvent,
  type CheckFindingStatus,
  type UnitCheckEvent,
  type UnitCheckStatus,
} from './unit-check-life.ts';

export type UnitCheckActor = Pick<Actor, 'roles' | 'staffId'>;

/** What the rights on a check depend on. */
export interface UnitCheckFacts {
  readonly status: UnitCheckStatus;
  /** The unit that is checked. */
  readonly departmentId: string;
}

type Unit = Pick<UnitCheckFacts, 'departmentId'>;

/** Plans checks: the secretariat (plan IV.1b). */
export function mayPlanChecks(actor: UnitCheckActor): boolean {
  return hasRole(actor, 'SECRETARY');
}

/** Writes what a check found and takes the unit's answers: secretariat or director, never about the unit they head themselves. */
export function mayRunCheck(actor: UnitCheckActor, { departmentId }: Unit): boolean {
  return hasRole(actor, 'SECRETARY', 'DIRECTOR') && !isHeadOf(actor, departmentId);
}

/** Answers for the unit: its head. */
export function mayAnswerFinding(actor: UnitCheckActor, { departmentId }: Unit): boolean {
  return isHeadOf(actor, departmentId);
}

/** Reads minutes that are still written: who writes them, who went, the inspector; the unit reads them once they are issued. */
export function readsMinutes(
  actor: UnitCheckActor,
  { status, departmentId }: UnitCheckFacts,
  visitorIds: readonly string[],
): boolean {
  if (status === 'ISSUED' || status === 'CLOSED') return true;
  if (hasRole(actor, 'AUDITOR') || mayRunCheck(actor, { departmentId })) return true;
  return actor.staffId !== undefined && visitorIds.includes(actor.staffId);
}

/** True when the person holds the right to this at all, in whatever status. */
export function mayEverDoWithCheck(actor: UnitCheckActor, event: UnitCheckEvent, unit: Unit): boolean {
  return event === 'CHANGE' || event === 'CANCEL' ? mayPlanChecks(actor) : mayRunCheck(actor, unit);
}

/** What the person may do with the check now. */
export function unitCheckEventsFor(actor: UnitCheckActor, facts: UnitCheckFacts): readonly UnitCheckEvent[] {
  return eventsFrom<UnitCheckStatus, UnitCheckEvent>(UNIT_CHECK_TRANSITIONS, facts.status).filter((event) =>
    mayEverDoWithCheck(actor, event, facts),
  );
}

/** True when the person holds the right to this with findings of this unit. */
export function mayEverDoWithFinding(actor: UnitCheckActor, event: CheckFindingEvent, unit: Unit): boolean {
  return event === 'ANSWER' ? mayAnswerFinding(actor, unit) : mayRunCheck(actor, unit);
}

/** What the person may do with one finding now; nothing before the minutes are issued and after the check is closed. */
export function findingEventsFor(
  actor: UnitCheckActor,
  check: UnitCheckFacts,
  status: CheckFindingStatus,
): readonly CheckFindingEvent[] {
  if (check.status !== 'ISSUED') return [];
  return eventsFrom<CheckFindingStatus, CheckFindingEvent>(CHECK_FINDING_TRANSITIONS, status).filter((event) =>
    mayEverDoWithFinding(actor, event, check),
  );
}

interface Refused<Status, Event> {
  readonly code: 'INVALID_TRANSITION';
  readonly from: Status;
  readonly event: Event;
}

/** The status after the act, or the refusal that names status and act. Presumes that the right is held. */
export function applyUnitCheckEvent(
  status: UnitCheckStatus,
  event: UnitCheckEvent,
): Result<UnitCheckStatus, Refused<UnitCheckStatus, UnitCheckEvent>> {
  const to = nextState<UnitCheckStatus, UnitCheckEvent>(UNIT_CHECK_TRANSITIONS, status, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from: status, event }) : ok(to);
}

/** The same for a finding: only of issued minutes. */
export function applyFindingEvent(
  check: UnitCheckStatus,
  status: CheckFindingStatus,
  event: CheckFindingEvent,
): Result<CheckFindingStatus, Refused<CheckFindingStatus | UnitCheckStatus, CheckFindingEvent>> {
  if (check !== 'ISSUED') return err({ code: 'INVALID_TRANSITION', from: check, event });
  const to = nextState<CheckFindingStatus, CheckFindingEvent>(CHECK_FINDING_TRANSITIONS, status, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from: status, event }) : ok(to);
}
