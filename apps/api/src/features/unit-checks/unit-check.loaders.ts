import { plainDateOf } from '@thidua/domain/kernel';
import { inOrderOf, groupedBy, loader } from '../../platform/loader.ts';
import { NAMED_STAFF, staffNameOn } from '../organisation/index.ts';
import { visibleUnitChecks } from './unit-check.visibility.ts';

/** Who goes, by name, with the names of the planned day. */
export const visitorsOf = loader(async ({ db }, ids: readonly string[]) => {
  const rows = await db.unitCheckVisitor.findMany({
    where: { checkId: { in: [...ids] } },
    select: { checkId: true, staffId: true, staff: { select: NAMED_STAFF }, check: { select: { plannedDay: true } } },
    orderBy: [{ staff: { sortKey: 'asc' } }, { staffId: 'asc' }],
  });
  const named = rows.map(({ checkId, staffId, staff, check }) => ({
    checkId,
    staffId,
    name: staffNameOn(staff, plainDateOf(check.plannedDay)),
  }));
  return groupedBy(ids, named, ({ checkId }) => checkId);
});

/** What the minutes found, in their order. Who may not read the minutes yet is sorted out by the fields. */
export const findingsOf = loader(async ({ db }, ids: readonly string[]) => {
  const rows = await db.checkFinding.findMany({
    where: { checkId: { in: [...ids] } },
    select: { id: true, checkId: true, kind: true, text: true, dueOn: true, status: true, version: true },
    orderBy: [{ ordinal: 'asc' }, { id: 'asc' }],
  });
  return groupedBy(ids, rows, ({ checkId }) => checkId);
});

export const turnsOf = loader(async ({ db }, ids: readonly string[]) => {
  const rows = await db.checkFindingTurn.findMany({
    where: { findingId: { in: [...ids] } },
    select: { id: true, findingId: true, event: true, text: true, at: true, byId: true },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  return groupedBy(ids, rows, ({ findingId }) => findingId);
});

/** Tasks with how many of their contents nobody has judged, and whether a check has closed them. */
export const checkedTasksOf = loader(async ({ db }, ids: readonly string[]) => {
  const rows = await db.movementTask.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      number: true,
      title: true,
      items: { where: { outcome: null }, select: { id: true } },
      unitChecks: { where: { taskOutcome: { not: null } }, select: { id: true } },
    },
  });
  return inOrderOf(ids, rows, ({ id }) => id).map((row) =>
    row === undefined
      ? undefined
      : {
          id: row.id,
          number: row.number,
          title: row.title,
          unjudged: row.items.length,
          isClosed: row.unitChecks.length > 0,
        },
  );
});

/** How a check has closed a task. Everybody who reads the plan knows that it is closed; the check itself not everybody. */
export const taskClosingsOf = loader(async ({ db, actor }, taskIds: readonly string[]) => {
  if (actor === undefined) throw new Error('A closing is read for a signed-in actor');
  const rows = await db.unitCheck.findMany({
    where: { taskId: { in: [...taskIds] }, taskOutcome: { not: null }, organisationId: actor.organisationId },
    select: { id: true, taskId: true, taskOutcome: true, closedAt: true },
  });
  const seen = await db.unitCheck.findMany({
    where: { AND: [{ id: { in: rows.map(({ id }) => id) } }, visibleUnitChecks(actor)] },
    select: { id: true },
  });
  const seenIds = new Set(seen.map(({ id }) => id));
  const byTask = new Map(rows.map((row) => [row.taskId, row]));
  return taskIds.map((taskId) => {
    const { id = '', taskOutcome, closedAt } = byTask.get(taskId) ?? {};
    if (taskOutcome == null || closedAt == null) return undefined;
    return { outcome: taskOutcome, closedAt, checkId: seenIds.has(id) ? id : null };
  });
});
