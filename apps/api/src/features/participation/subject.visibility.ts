import { Prisma } from '@thidua/db';
import { headedDepartments, type Actor } from '@thidua/domain/accounts';
import { readsAllRegistrations } from '@thidua/domain/registrations';

/** Whose registration the actor may know of, over subjects as `p`; the same sentences as `maySeeRegistration`. */
export function visibleSubjectsSql(actor: Actor): Prisma.Sql {
  if (readsAllRegistrations(actor)) return Prisma.sql`true`;
  return Prisma.sql`(p."staffId" = ${actor.staffId ?? null}::uuid OR p."departmentId" = ANY(${[...headedDepartments(actor)]}::uuid[]))`;
}
