import { hasRole, isHeadOf, type Actor } from '../accounts/index.ts';
import { err, eventsFrom, nextState, ok, type Result } from '../kernel/index.ts';
import type { MovementStatus } from '../movements/index.ts';
import {
  GATHERING_TRANSITIONS,
  type GatheringEvent,
  type GatheringKind,
  type GatheringStatus,
} from './gathering-life.ts';

export type GatheringActor = Pick<Actor, 'roles'>;

/** What the rights on a gathering depend on. */
export interface GatheringFacts {
  readonly kind: GatheringKind;
  readonly status: GatheringStatus;
  readonly hostDepartmentId: string;
  /** Divisions of the people on the roll. */
  readonly rollDepartmentIds: readonly string[];
  /** What was gathered for under a closed movement is a record and changes no more. */
  readonly movementStatus: MovementStatus;
}

/** Runs a gathering: the secretariat every one, a head those that the own division holds. */
export function mayRunGathering(actor: GatheringActor, hostDepartmentId: string): boolean {
  return hasRole(actor, 'SECRETARY') || isHeadOf(actor, hostDepartmentId);
}

/** Calls the roll for people of a division: who runs the gathering, and the division's own head. */
export function mayMarkDivision(
  actor: GatheringActor,
  { hostDepartmentId }: Pick<GatheringFacts, 'hostDepartmentId'>,
  departmentId: string,
): boolean {
  return mayRunGathering(actor, hostDepartmentId) || isHeadOf(actor, departmentId);
}

/** True when the person holds the right to this at all, in whatever status. */
export function mayEverDoWithGathering(
  actor: GatheringActor,
  event: GatheringEvent,
  facts: Omit<GatheringFacts, 'movementStatus' | 'kind'>,
): boolean {
  if (mayRunGathering(actor, facts.hostDepartmentId)) return true;
  return event === 'MARK' && facts.rollDepartmentIds.some((departmentId) => isHeadOf(actor, departmentId));
}

/** What the person may do with the gathering now. */
export function gatheringEventsFor(actor: GatheringActor, facts: GatheringFacts): readonly GatheringEvent[] {
  if (facts.movementStatus === 'CLOSED') return [];
  return eventsFrom<GatheringStatus, GatheringEvent>(GATHERING_TRANSITIONS, facts.status).filter(
    (event) => mayEverDoWithGathering(actor, event, facts) && (event !== 'CONTRIBUTE' || facts.kind === 'CHARITY'),
  );
}

/** The status after the act, or the refusal that names status and act. Presumes that the right is held. */
export function applyGatheringEvent(
  status: GatheringStatus,
  event: GatheringEvent,
): Result<
  GatheringStatus,
  { readonly code: 'INVALID_TRANSITION'; readonly from: GatheringStatus; readonly event: GatheringEvent }
> {
  const to = nextState<GatheringStatus, GatheringEvent>(GATHERING_TRANSITIONS, status, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from: status, event }) : ok(to);
}
