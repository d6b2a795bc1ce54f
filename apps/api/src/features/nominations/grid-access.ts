import { hasRole, isHeadOf, type Actor } from '@thidua/domain/accounts';
import { checkedYear } from '../../platform/checked-year.ts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { NOMINATED_KINDS } from '../eligibility/index.ts';
import { departmentOn, yearShown, type DepartmentType } from '../organisation/index.ts';

/** Who works with the list of a department: its head, and those who see every line of the body. */
function maySeeGrid(actor: Actor, departmentId: string): boolean {
  return isHeadOf(actor, departmentId) || hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR');
}

/** The department whose list is wanted. Throws NOT_FOUND for one that has no list or that the actor may not know of. */
export async function departmentOfGrid(
  context: ActingContext,
  year: number,
  departmentId: string,
): Promise<DepartmentType> {
  const department = found(await departmentOn(context, departmentId, yearShown(context, checkedYear(year))));
  const kinds: readonly string[] = NOMINATED_KINDS;
  return found(kinds.includes(department.kind) && maySeeGrid(context.actor, departmentId) ? department : undefined);
}
