import { DIFFICULTY_STATUSES, REPORT_REQUEST_STATUSES, UNIT_REPORT_STATUSES } from '@thidua/domain/works';
import { buildDifficulty, buildReportRequest, buildUnitReport } from '@thidua/testing';
import { life } from './policy-life.ts';

/* What divisions report of the movement, and what stands in their way. */

export const reportRequestLife = life(
  REPORT_REQUEST_STATUSES,
  ['none'],
  async ({ db, organisationId, divisionId }, _actor, _relation, status) => {
    const { id } = await buildReportRequest(db, { organisationId, status });
    await buildUnitReport(db, { requestId: id, departmentId: divisionId });
    return { '*': id, id };
  },
);

export const difficultyLife = life(
  DIFFICULTY_STATUSES,
  ['unit', 'other'],
  async ({ db, divisionId, elsewhereId }, _actor, relation, status) => {
    const { id } = await buildDifficulty(db, {
      departmentId: relation === 'unit' ? divisionId : elsewhereId,
      status,
    });
    return { '*': id, id };
  },
);

export const unitReportLife = life(UNIT_REPORT_STATUSES, ['unit', 'other'], async (world, _actor, relation, status) => {
  const { db, organisationId, divisionId, elsewhereId } = world;
  const { id: requestId } = await buildReportRequest(db, { organisationId });
  const departmentId = relation === 'unit' ? divisionId : elsewhereId;
  const { id } = await buildUnitReport(db, { requestId, departmentId, status });
  return { '*': id, id };
});
