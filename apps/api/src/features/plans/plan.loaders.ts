import { diffLines } from '@thidua/domain/plans';
import { groupedBy, loader } from '../../platform/loader.ts';
import type { MovementStepType, PlanRevisionType } from './plan.type.ts';

const NAME = { select: { displayName: true } } as const;

/** The revisions of each plan, the newest first, each part with its old and new lines read together. */
export const revisionsOf = loader<string, readonly PlanRevisionType[]>(async ({ db }, ids) => {
  const rows = await db.planRevision.findMany({
    where: { movementId: { in: [...ids] } },
    include: { changedBy: NAME, parts: { orderBy: { part: 'asc' } } },
    orderBy: { ordinal: 'desc' },
  });
  const revisions = rows.map(({ changedBy, parts, ...row }) => ({
    ...row,
    changedBy: changedBy.displayName,
    parts: parts.map(({ part, before, after }) => ({ part, lines: diffLines(before, after) })),
  }));
  return groupedBy(ids, revisions, ({ movementId }) => movementId);
});

/** The steps of each movement's life, the newest first. */
export const stepsOf = loader<string, readonly MovementStepType[]>(async ({ db }, ids) => {
  const rows = await db.movementStep.findMany({
    where: { movementId: { in: [...ids] } },
    include: { takenBy: NAME },
    orderBy: [{ takenAt: 'desc' }, { id: 'desc' }],
  });
  const steps = rows.map(({ takenBy, ...row }) => ({ ...row, takenBy: takenBy.displayName }));
  return groupedBy(ids, steps, ({ movementId }) => movementId);
});
