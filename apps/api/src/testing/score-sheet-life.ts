import { SCORE_SHEET_STATUSES } from '@thidua/domain/initiative-scoring';
import { buildInitiative, buildScoringGrid } from '@thidua/testing';
import { life } from './policy-life.ts';

/** Numbers run through the body. */
let sheets = 0;

/** A sheet of the actor, or of a colleague, for the request of somebody elsewhere. */
export const scoreSheetLife = life(
  SCORE_SHEET_STATUSES,
  ['own', 'other'],
  async ({ db, api, organisationId, actors, colleagueId, strangerId }, actor, relation, status) => {
    const staffId = relation === 'own' ? actor.staffId : colleagueId;
    if (staffId === undefined) return undefined;
    const { id: initiativeId } = await buildInitiative(db, {
      ownerId: strangerId,
      status: 'SCORING',
      authors: [{ staffId: strangerId, shareBasisPoints: 10_000 }],
    });
    sheets += 1;
    const at = api.platform.now();
    const grid = await db.scoringGrid.findFirst({
      where: { organisationId, status: 'APPROVED' },
      select: { id: true },
    });
    const { id: gridId } = grid ?? (await buildScoringGrid(db, { organisationId }));
    const { id } = await db.scoreSheet.create({
      data: {
        organisationId,
        initiativeId,
        staffId,
        gridId,
        number: sheets,
        status,
        assignedById: actors.SECRETARY.accountId,
        assignedAt: at,
        ...(status === 'SENT' ? { sentAt: at } : {}),
        ...(status === 'REMOVED' ? { removedAt: at } : {}),
      },
      select: { id: true },
    });
    return { '*': id, id };
  },
);
