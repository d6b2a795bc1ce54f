import type { Prisma } from '@thidua/db';
import { hasRole, headedDepartments, type Actor } from '@thidua/domain/accounts';
import { anyOf } from '../../../platform/any-of.ts';

/** Lines of whose report the actor may see the copies. As `maySeeCopies`: never the own one. */
export function linesWithVisibleCopies(actor: Actor): Prisma.NominationWhereInput {
  const { organisationId, staffId } = actor;
  const headed = headedDepartments(actor);
  const windows: readonly Prisma.NominationWhereInput[] = hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR')
    ? [{ organisationId }]
    : headed.length === 0
      ? []
      : [{ organisationId, departmentId: { in: [...headed] } }];
  const notOwn: Prisma.NominationWhereInput =
    staffId === undefined ? {} : { OR: [{ staffId: null }, { staffId: { not: staffId } }] };
  return { organisationId, AND: [anyOf(windows), notOwn] };
}
