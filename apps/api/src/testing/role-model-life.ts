import { ROLE_MODEL_STATUSES } from '@thidua/domain/role-models';
import { buildMovement, buildRoleModel } from '@thidua/testing';
import { life } from './policy-life.ts';

/** Examples of a running movement, of the actors' division or another one. */
export const roleModelLife = life(
  ROLE_MODEL_STATUSES,
  ['unit', 'other'],
  async ({ db, organisationId, divisionId, elsewhereId }, _actor, relation, status) => {
    const departmentId = relation === 'unit' ? divisionId : elsewhereId;
    const movementId =
      (await db.movement.findFirst({ where: { organisationId, status: 'LAUNCHED' }, select: { id: true } }))?.id ??
      (await buildMovement(db, { organisationId, year: 2012, status: 'LAUNCHED' })).id;
    const { id } = await buildRoleModel(db, { departmentId, movementId, status });
    return { '*': id, id };
  },
);
