import type { Prisma } from '@thidua/db';
import { hasRole, headedDepartments, type Actor } from '@thidua/domain/accounts';

/** The transfers an actor may know of: a head those of the own division on either side, the offices that run or inspect all. */
export function visibleTransfers(actor: Pick<Actor, 'organisationId' | 'roles'>): Prisma.TransferWhereInput {
  const { organisationId } = actor;
  if (hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR')) return { organisationId };
  const headed = { in: [...headedDepartments(actor)] };
  return { organisationId, OR: [{ fromDepartmentId: headed }, { toDepartmentId: headed }] };
}
