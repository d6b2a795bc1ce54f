import type { Prisma } from '@thidua/db';
import { hasRole, headedDepartments, type Actor } from '@thidua/domain/accounts';
import { anyOf } from '../../platform/any-of.ts';
import { visibleMovements } from '../movements/index.ts';

type Viewer = Pick<Actor, 'organisationId' | 'roles' | 'staffId'>;

/**
 * Checks are no news for the whole body: the secretariat, the director and the inspector see all, a head those of the own
 * division, and whoever goes the ones they go to. What a check found is told later still (unit-check.fields).
 */
export function visibleUnitChecks(actor: Viewer): Prisma.UnitCheckWhereInput {
  const ofTheBody = { organisationId: actor.organisationId, movement: visibleMovements(actor) };
  if (hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR')) return ofTheBody;
  return {
    ...ofTheBody,
    ...anyOf<Prisma.UnitCheckWhereInput>([
      { departmentId: { in: [...headedDepartments(actor)] } },
      ...(actor.staffId === undefined ? [] : [{ visitors: { some: { staffId: actor.staffId } } }]),
    ]),
  };
}
