import { hasRole, type Actor, type Role } from '../accounts/index.ts';
import { eventsFrom } from '../kernel/index.ts';
import { MOVEMENT_TRANSITIONS, type MovementEvent, type MovementStatus } from '../movements/index.ts';

/** The secretariat writes plans and holds the reviews, the director launches and closes (security.md 4.2, plan: CRU and A). */
const ACTORS = {
  EDIT: 'SECRETARY',
  LAUNCH: 'DIRECTOR',
  WITHDRAW_LAUNCH: 'DIRECTOR',
  REVIEW_INTERIM: 'SECRETARY',
  REVIEW_FINALLY: 'SECRETARY',
  CLOSE: 'DIRECTOR',
} as const satisfies Record<MovementEvent, Role>;

export function mayDoWithMovement(actor: Pick<Actor, 'roles'>, event: MovementEvent): boolean {
  return hasRole(actor, ACTORS[event]);
}

/** A plan that is not launched is the paper of those who write, launch and inspect it. */
export function readsDraftPlans(actor: Pick<Actor, 'roles'>): boolean {
  return hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR');
}

/** What the actor can do with a movement now. */
export function movementActs(actor: Pick<Actor, 'roles'>, status: MovementStatus): readonly MovementEvent[] {
  return eventsFrom<MovementStatus, MovementEvent>(MOVEMENT_TRANSITIONS, status).filter((event) =>
    mayDoWithMovement(actor, event),
  );
}
