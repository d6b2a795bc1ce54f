import { dayIn } from '@thidua/domain/kernel';
import type { TaskItemTerms } from '@thidua/domain/plans';
import { groupedBy, inOrderOf, loader } from '../../platform/loader.ts';
import { departmentNameOn, NAMED_DEPARTMENT, NAMED_STAFF, staffNameOn } from '../organisation/index.ts';
import type { TaskItemEntryType } from './task-item-entry.type.ts';

/** Everything that was kept of each content, the newest first. */
export const entriesOf = loader<string, readonly TaskItemEntryType[]>(async ({ db, actor }, ids) => {
  if (actor === undefined) return ids.map(() => []);
  const rows = await db.taskItemEntry.findMany({
    where: { itemId: { in: [...ids] } },
    select: {
      id: true,
      itemId: true,
      kind: true,
      onDay: true,
      note: true,
      outcome: true,
      recordedAt: true,
      recordedById: true,
      department: { select: NAMED_DEPARTMENT },
      staff: { select: NAMED_STAFF },
    },
    orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
  });
  const shown = rows.map(({ department, staff, ...row }) => {
    const day = dayIn(actor.timeZone, row.recordedAt);
    return {
      ...row,
      departmentName: department === null ? null : departmentNameOn(department, day),
      staffName: staff === null ? null : staffNameOn(staff, day),
    };
  });
  return groupedBy(ids, shown, ({ itemId }) => itemId);
});

/** What the acts on each content depend on: the life of its movement, and whether a check has closed its task. */
export const termsOfItem = loader<string, TaskItemTerms | undefined>(async ({ db }, ids) => {
  const rows = await db.taskItem.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      task: {
        select: {
          movement: { select: { status: true } },
          _count: { select: { unitChecks: { where: { taskOutcome: { not: null } } } } },
        },
      },
    },
  });
  return inOrderOf(ids, rows, ({ id }) => id).map(
    (row) => row && { movementStatus: row.task.movement.status, isClosed: row.task._count.unitChecks > 0 },
  );
});
