import { PROGRAMME_ITEM_STATUSES } from '@thidua/domain/programmes';
import { buildProgrammeItem } from '@thidua/testing';
import { life } from './policy-life.ts';

/** Contents that the actors' division carries out, or another one. */
export const programmeItemLife = life(
  PROGRAMME_ITEM_STATUSES,
  ['unit', 'other'],
  async ({ db, organisationId, divisionId, elsewhereId }, _actor, relation, status) => {
    const ownerDepartmentId = relation === 'unit' ? divisionId : elsewhereId;
    const { id, programmeId } = await buildProgrammeItem(db, { organisationId, ownerDepartmentId, status });
    return { '*': programmeId, id, programmeId };
  },
);
