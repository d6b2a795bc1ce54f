import { groupedBy, loader } from '../../platform/loader.ts';
import { visibleMovements } from '../movements/index.ts';
import type { HangingPlanType } from './document.type.ts';

/** The plans that name each paper, the newest first; drafts only for those who may read drafts. */
export const plansOf = loader<string, readonly HangingPlanType[]>(async ({ db, actor }, ids) => {
  if (actor === undefined) return ids.map(() => []);
  const rows = await db.planReference.findMany({
    where: { documentId: { in: [...ids] }, movement: visibleMovements(actor) },
    include: { task: { select: { number: true } }, movement: { select: { title: true, year: true, status: true } } },
    orderBy: [{ movement: { year: 'desc' } }, { ordinal: 'asc' }, { id: 'asc' }],
  });
  const plans = rows.map(({ movement, task, ...row }) => ({ ...row, ...movement, taskNumber: task?.number ?? null }));
  return groupedBy(ids, plans, ({ documentId }) => documentId);
});
