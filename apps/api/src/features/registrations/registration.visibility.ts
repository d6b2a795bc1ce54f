import { Prisma } from '@thidua/db';
import { hasRole, headedDepartments, type Actor } from '@thidua/domain/accounts';
import { readsAllRegistrations } from '@thidua/domain/registrations';

/** Which people and collectives the actor sees in the list, over subjects as `p`; the same sentences as `maySeeRegistration`. */
export function visibleSubjectsSql(actor: Actor): Prisma.Sql {
  if (readsAllRegistrations(actor)) return Prisma.sql`true`;
  return Prisma.sql`(p."staffId" = ${actor.staffId ?? null}::uuid OR p."departmentId" = ANY(${[...headedDepartments(actor)]}::uuid[]))`;
}

/** Whose unsent sheets the actor sees, over subjects as `p`. */
export function visibleDraftsSql(actor: Actor): Prisma.Sql {
  if (hasRole(actor, 'SECRETARY')) return Prisma.sql`true`;
  return Prisma.sql`(p."staffId" = ${actor.staffId ?? null}::uuid OR p."departmentId" = ANY(${[...headedDepartments(actor)]}::uuid[]))`;
}
