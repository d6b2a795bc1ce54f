import { Prisma } from '@thidua/db';
import { hasRole, headedDepartments, type Actor } from '@thidua/domain/accounts';

/** Whose unsent sheets the actor sees, over subjects as `p`. */
export function visibleDraftsSql(actor: Actor): Prisma.Sql {
  if (hasRole(actor, 'SECRETARY')) return Prisma.sql`true`;
  return Prisma.sql`(p."staffId" = ${actor.staffId ?? null}::uuid OR p."departmentId" = ANY(${[...headedDepartments(actor)]}::uuid[]))`;
}
