import type { Prisma } from '@thidua/db';
import { hasRole, headedDepartments, type Actor } from '@thidua/domain/accounts';
import { anyOf } from '../../platform/any-of.ts';
import { visibleMovements } from '../movements/index.ts';

type Viewer = Pick<Actor, 'organisationId' | 'roles' | 'staffId'>;

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

/** Examples whose evidence the actor opens (security.md 4.2): secretariat and director, the unit's head, and whom the example tells of. */
export function roleModelsWithOpenFiles(actor: Viewer): Prisma.RoleModelWhereInput {
  const visible = visibleRoleModels(actor);
  if (hasRole(actor, 'SECRETARY', 'DIRECTOR')) return visible;
  return {
    AND: [
      visible,
      anyOf([
        { departmentId: { in: [...headedDepartments(actor)] } },
        ...(actor.staffId === undefined ? [] : [{ staffId: actor.staffId }]),
      ]),
    ],
  };
}
