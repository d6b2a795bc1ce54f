import { hasRole, isHeadOf, type Actor } from '../accounts/index.ts';
import { takesFigures, type MovementStatus } from './movement-status.ts';
import { isComputed, type CountedBy } from './target.ts';

/** What the right to report on a target depends on. */
export interface ReportedTarget extends CountedBy {
  readonly ownerDepartmentId: string | undefined;
  readonly movementStatus: MovementStatus;
}

/** The secretariat reports on every target, the head of the answering department on its own. */
export function mayReportOn(
  actor: Pick<Actor, 'roles'>,
  { ownerDepartmentId }: Pick<ReportedTarget, 'ownerDepartmentId'>,
): boolean {
  return hasRole(actor, 'SECRETARY') || (ownerDepartmentId !== undefined && isHeadOf(actor, ownerDepartmentId));
}

/** Whether the actor can record a figure now: the right, a living movement, and nothing that counts itself. */
export function canReportOn(actor: Pick<Actor, 'roles'>, target: ReportedTarget): boolean {
  return mayReportOn(actor, target) && takesFigures(target.movementStatus) && !isComputed(target);
}
