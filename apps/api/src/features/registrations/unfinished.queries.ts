import { Prisma } from '@thidua/db';
import { isPermitted } from '@thidua/domain/accounts';
import type { ActingContext } from '../../platform/request-context.ts';
import type { Desks } from '../organisation/index.ts';
import type { RegistrationRowType } from './registration.type.ts';
import { rowsWith, storedRows } from './rows.queries.ts';

/** Every registration of the year that the actor sees and that is not approved, for the home page. Two statements. */
export async function unfinishedRegistrations(
  context: ActingContext,
  year: number,
  desks: Desks,
): Promise<readonly RegistrationRowType[]> {
  if (!isPermitted(context.actor, 'registration:edit') && !isPermitted(context.actor, 'registration:approve'))
    return [];
  const stored = await storedRows(context.db, context, { year, where: Prisma.sql`r.status <> 'APPROVED'` });
  return stored.length === 0 ? [] : stored.map(await rowsWith(context.db, context, year, desks));
}
