import { CHECK_FINDING_STATUSES, UNIT_CHECK_STATUSES } from '@thidua/domain/unit-checks';
import { buildUnitCheck } from '@thidua/testing';
import { life } from './policy-life.ts';

/** Checks that the actor goes to in another division, checks of the actors' division, and those of neither. */
export const unitCheckLife = life(
  UNIT_CHECK_STATUSES,
  ['own', 'unit', 'other'],
  async ({ db, divisionId, elsewhereId, strangerId }, actor, relation, status) => {
    if (relation === 'own' && actor.staffId === undefined) return undefined;
    const departmentId = relation === 'unit' ? divisionId : elsewhereId;
    const staffIds = [relation === 'own' && actor.staffId !== undefined ? actor.staffId : strangerId];
    const findings = status === 'PLANNED' || status === 'CANCELLED' ? [] : [{ status: 'NOTED' as const }];
    const { id, movementId } = await buildUnitCheck(db, { departmentId, status, staffIds, findings });
    return { '*': id, id, checkId: id, movementId, departmentId, staffIds: strangerId };
  },
);

/** A finding of issued minutes, of the actors' division or another one. */
export const checkFindingLife = life(
  CHECK_FINDING_STATUSES,
  ['unit', 'other'],
  async ({ db, divisionId, elsewhereId, strangerId }, _actor, relation, status) => {
    const departmentId = relation === 'unit' ? divisionId : elsewhereId;
    const id = crypto.randomUUID();
    await buildUnitCheck(db, {
      departmentId,
      status: 'ISSUED',
      staffIds: [strangerId],
      findings: [{ id, status }],
    });
    return { '*': id, id };
  },
);

/** A finding of minutes in each of their states; what was not carried out has none. */
export const writtenFindingLife = life(
  UNIT_CHECK_STATUSES,
  ['unit', 'other'],
  async ({ db, divisionId, elsewhereId, strangerId }, _actor, relation, status) => {
    if (status === 'PLANNED' || status === 'CANCELLED') return undefined;
    const departmentId = relation === 'unit' ? divisionId : elsewhereId;
    const id = crypto.randomUUID();
    await buildUnitCheck(db, { departmentId, status, staffIds: [strangerId], findings: [{ id, status: 'NOTED' }] });
    return { '*': id, id };
  },
);
