import type { Prisma } from '@thidua/db';
import { hasRole, headedDepartments, type Actor } from '@thidua/domain/accounts';

/** A unit sees its own; the secretariat, the director and the inspector see all (plan IV.2b). */
export function visibleDifficulties(actor: Pick<Actor, 'organisationId' | 'roles'>): Prisma.DifficultyWhereInput {
  const { organisationId } = actor;
  if (hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR')) return { organisationId };
  return { organisationId, departmentId: { in: [...headedDepartments(actor)] } };
}
