import { BLOCK_ENTRY_STAGES, BLOCK_SHEET_STATUSES, type BlockSheetStatus } from '@thidua/domain/blocks';
import { buildBlock, buildBlockMember, buildBlockSheet, day } from '@thidua/testing';
import { NO_ID } from './calls/call.ts';
import { life } from './policy-life.ts';

/** Score sheets, each of a block of its own. */
export const blockSheetLife = life(
  BLOCK_SHEET_STATUSES,
  ['none'],
  async ({ db, organisationId }, _actor, _relation, status) => {
    const { id: blockId } = await buildBlock(db, { organisationId });
    const { id } = await buildBlockSheet(db, { blockId, status });
    return { '*': id, id };
  },
);

const SHEETS = {
  OPEN: 'SCORING',
  SENT: 'SCORING',
  IN_APPRAISAL: 'APPRAISING',
  RANKED: 'PUBLISHED',
} as const satisfies Record<(typeof BLOCK_ENTRY_STAGES)[number], BlockSheetStatus>;

/** The points of the actors' division, or of another one, in a block of divisions. */
export const blockEntryLife = life(
  BLOCK_ENTRY_STAGES,
  ['unit', 'other'],
  async ({ db, organisationId, divisionId, elsewhereId }, _actor, relation, stage) => {
    const { id: blockId } = await buildBlock(db, { organisationId, level: 'INTERNAL' });
    await buildBlockMember(db, { blockId, departmentId: relation === 'unit' ? divisionId : elsewhereId });
    const { entryIds, criterionIds } = await buildBlockSheet(db, { blockId, status: SHEETS[stage] });
    const id = entryIds[0] ?? NO_ID;
    if (stage === 'SENT') await db.blockEntry.update({ where: { id }, data: { sentOn: day('2021-12-01') } });
    return { '*': id, id, criterionId: criterionIds[0] };
  },
);
