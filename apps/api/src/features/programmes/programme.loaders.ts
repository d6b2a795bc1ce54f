import { groupedBy, inOrderOf, loader } from '../../platform/loader.ts';
import { visibleMovements } from '../movements/index.ts';
import { isActing } from '../../platform/request-context.ts';
import { ITEM_ROW } from './programme.queries.ts';
import type { ProgrammeItemType, ProgrammeLinkType, ProgrammeStepType, ProgrammeTallyType } from './programme.type.ts';

/** The contents of each programme, year by year. */
export const itemsOf = loader<string, readonly ProgrammeItemType[]>(async ({ db }, ids) => {
  const rows = await db.workProgrammeItem.findMany({
    select: ITEM_ROW,
    where: { programmeId: { in: [...ids] } },
    orderBy: [{ year: 'asc' }, { ordinal: 'asc' }, { id: 'asc' }],
  });
  return groupedBy(ids, rows, ({ programmeId }) => programmeId);
});

/** The contents that carry out each task of a plan. */
export const itemsOfTask = loader<string, readonly ProgrammeItemType[]>(async ({ db, actor }, ids) => {
  const rows = await db.workProgrammeItem.findMany({
    select: ITEM_ROW,
    where: { taskId: { in: [...ids] }, programme: { organisationId: actor?.organisationId ?? '' } },
    orderBy: [{ programmeId: 'asc' }, { year: 'asc' }, { ordinal: 'asc' }],
  });
  return groupedBy(ids, rows, ({ taskId }) => taskId ?? '');
});

/** A programme and the year that is counted, as one key. */
export function tallyKey(programmeId: string, year: number): string {
  return `${programmeId} ${year}`;
}

export const tallyOf = loader<string, ProgrammeTallyType>(async ({ db }, keys) => {
  const rows = await db.workProgrammeItem.groupBy({
    by: ['programmeId', 'year', 'status'],
    where: { programmeId: { in: keys.map((key) => key.split(' ')[0] ?? '') } },
    _count: { _all: true },
  });
  return keys.map((key) => {
    const own = rows.filter(({ programmeId, year }) => tallyKey(programmeId, year) === key);
    const count = (...statuses: readonly string[]) =>
      own.filter(({ status }) => statuses.includes(status)).reduce((sum, { _count }) => sum + _count._all, 0);
    return {
      items: count('PLANNED', 'REGISTERED', 'FINISHED'),
      registered: count('REGISTERED', 'FINISHED'),
      finished: count('FINISHED'),
    };
  });
});

/** The steps of each content, the newest first. */
export const stepsOf = loader<string, readonly ProgrammeStepType[]>(async ({ db }, ids) => {
  const rows = await db.workProgrammeStep.findMany({
    where: { itemId: { in: [...ids] } },
    select: { id: true, itemId: true, to: true, onDay: true, note: true, recordedAt: true, recordedById: true },
    orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
  });
  return groupedBy(ids, rows, ({ itemId }) => itemId);
});

/** Tasks that the viewer may know of. */
export const taskLink = loader<string, ProgrammeLinkType | undefined>(async (context, ids) => {
  if (!isActing(context)) return ids.map(() => undefined);
  const rows = await context.db.movementTask.findMany({
    where: { id: { in: [...ids] }, movement: visibleMovements(context.actor) },
    select: { id: true, number: true, title: true },
  });
  return inOrderOf(ids, rows, ({ id }) => id).map((row) =>
    row === undefined ? undefined : { id: row.id, label: `${row.number}. ${row.title}` },
  );
});

/** Targets that the viewer may know of. */
export const targetLink = loader<string, ProgrammeLinkType | undefined>(async (context, ids) => {
  if (!isActing(context)) return ids.map(() => undefined);
  const rows = await context.db.target.findMany({
    where: { id: { in: [...ids] }, movement: visibleMovements(context.actor) },
    select: { id: true, code: true, title: true },
  });
  return inOrderOf(ids, rows, ({ id }) => id).map((row) =>
    row === undefined ? undefined : { id: row.id, label: `${row.code} ${row.title}` },
  );
});
