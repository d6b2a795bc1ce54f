import { hasRole, type Actor } from '../accounts/index.ts';
import type { MovementStatus } from './movement-status.ts';

/**
 * How a target may be changed. FREE: the plan is a draft. WITH_REASON: it is launched, so the old words stay beside the new
 * ones. NONE: the year is judged, and its targets with it.
 */
export const TARGET_EDITINGS = ['FREE', 'WITH_REASON', 'NONE'] as const;
export type TargetEditing = (typeof TARGET_EDITINGS)[number];

export const TARGET_EDITING = {
  DRAFT: 'FREE',
  LAUNCHED: 'WITH_REASON',
  INTERIM_REVIEWED: 'WITH_REASON',
  FINAL_REVIEWED: 'NONE',
  CLOSED: 'NONE',
} as const satisfies Record<MovementStatus, TargetEditing>;

/** The secretariat writes the plan; its targets with it. */
export function mayEditTargets(actor: Pick<Actor, 'roles'>): boolean {
  return hasRole(actor, 'SECRETARY');
}

/** How the actor may change a target now; a removed one stays as it is. */
export function targetEditingFor(
  actor: Pick<Actor, 'roles'>,
  { movementStatus, isRemoved }: { readonly movementStatus: MovementStatus; readonly isRemoved: boolean },
): TargetEditing {
  return mayEditTargets(actor) && !isRemoved ? TARGET_EDITING[movementStatus] : 'NONE';
}
