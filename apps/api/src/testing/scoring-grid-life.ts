import { SCORING_GRID_STATUSES } from '@thidua/domain/initiative-scoring';
import { buildScoringGrid } from '@thidua/testing';
import { life } from './policy-life.ts';

/** The secretary prepared it; or the director did, who then cannot approve it. */
export const scoringGridLife = life(
  SCORING_GRID_STATUSES,
  ['own', 'other'],
  async ({ db, organisationId, actors }, actor, relation, status) => {
    if (relation === 'own' && actor !== actors.DIRECTOR) return undefined;
    await db.scoringGrid.updateMany({ where: { organisationId, status: 'DRAFT' }, data: { status: 'DISCARDED' } });
    const { id } = await buildScoringGrid(db, {
      organisationId,
      status,
      preparedById: relation === 'own' ? actor.accountId : actors.SECRETARY.accountId,
    });
    return { '*': id, id };
  },
);
