import type { Prisma } from '@thidua/db';
import { hasRole, headedDepartments, type Actor } from '@thidua/domain/accounts';
import { visibleMovements } from '../movements/index.ts';

type Viewer = Pick<Actor, 'organisationId' | 'roles'>;

/**
 * What is published is for everybody of the body. Before that an example is known to its unit's head and the secretariat, once
 * proposed to director and inspector too, also when it was sent back; so is what was withdrawn.
 */
export function visibleRoleModels(actor: Viewer): Prisma.RoleModelWhereInput {
  const ofTheBody = { organisationId: actor.organisationId, movement: visibleMovements(actor) };
  if (hasRole(actor, 'SECRETARY')) return ofTheBody;
  const own: Prisma.RoleModelWhereInput = { departmentId: { in: [...headedDepartments(actor)] } };
  const told: Prisma.RoleModelWhereInput[] = hasRole(actor, 'DIRECTOR', 'AUDITOR')
    ? [{ status: { not: 'DRAFT' } }, { returnedReason: { not: null } }]
    : [{ status: 'PUBLISHED' }];
  return { ...ofTheBody, OR: [...told, own] };
}
