import { hasRole, isHeadOf, type Actor } from '@thidua/domain/accounts';
import { takesNominations } from '@thidua/domain/nominations';
import { businessToday } from '../../platform/business-clock.ts';
import { checkedYear } from '../../platform/checked-year.ts';
import { badInput, found } from '../../platform/fault.ts';
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

/** The same for who wants to write. Throws BAD_USER_INPUT for a year whose lists are history or still to come. */
export async function departmentOfOpenGrid(
  context: ActingContext,
  year: number,
  departmentId: string,
): Promise<DepartmentType> {
  if (!takesNominations(year, businessToday(context.platform, context.actor))) throw badInput();
  return departmentOfGrid(context, year, departmentId);
}
