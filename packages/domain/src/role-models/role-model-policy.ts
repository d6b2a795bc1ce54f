import { hasRole, isHeadOf, type Actor } from '../accounts/index.ts';
import { err, eventsFrom, nextState, ok, type Result } from '../kernel/index.ts';
import { ROLE_MODEL_TRANSITIONS, type RoleModelEvent, type RoleModelStatus } from './role-model-life.ts';

export type RoleModelActor = Pick<Actor, 'roles'>;

/** What the rights on a role model depend on. */
export interface RoleModelFacts {
  readonly status: RoleModelStatus;
  /** The unit that proposes: the person's on the day of the achievement, or the collective itself. */
  readonly departmentId: string;
}

/** Writes and proposes examples of a unit: its head, and the secretariat for any unit. */
export function mayProposeRoleModel(actor: RoleModelActor, departmentId: string): boolean {
  return hasRole(actor, 'SECRETARY') || isHeadOf(actor, departmentId);
}

/** Tells the body of an example, or sends it back: secretariat or director, never of the unit they head themselves. */
function decides(actor: RoleModelActor, departmentId: string): boolean {
  return hasRole(actor, 'SECRETARY', 'DIRECTOR') && !isHeadOf(actor, departmentId);
}

/** True when the person holds the right to this at all in the status. What is published is the secretariat's to withdraw. */
export function mayEverDoWithRoleModel(
  actor: RoleModelActor,
  event: RoleModelEvent,
  { status, departmentId }: RoleModelFacts,
): boolean {
  switch (event) {
    case 'SAVE':
    case 'PROPOSE':
      return mayProposeRoleModel(actor, departmentId);
    case 'RETURN':
    case 'PUBLISH':
      return decides(actor, departmentId);
    case 'LINK_AWARD':
      return hasRole(actor, 'SECRETARY');
    case 'WITHDRAW':
      return status === 'PUBLISHED'
        ? hasRole(actor, 'SECRETARY', 'DIRECTOR')
        : mayProposeRoleModel(actor, departmentId);
  }
}

/** What the person may do with the role model now. */
export function roleModelEventsFor(actor: RoleModelActor, facts: RoleModelFacts): readonly RoleModelEvent[] {
  return eventsFrom<RoleModelStatus, RoleModelEvent>(ROLE_MODEL_TRANSITIONS, facts.status).filter((event) =>
    mayEverDoWithRoleModel(actor, event, facts),
  );
}

/** The status after the act, or the refusal that names status and act. Presumes that the right is held. */
export function applyRoleModelEvent(
  status: RoleModelStatus,
  event: RoleModelEvent,
): Result<
  RoleModelStatus,
  { readonly code: 'INVALID_TRANSITION'; readonly from: RoleModelStatus; readonly event: RoleModelEvent }
> {
  const to = nextState<RoleModelStatus, RoleModelEvent>(ROLE_MODEL_TRANSITIONS, status, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from: status, event }) : ok(to);
}
