import { toldContributions, turnoutOf, type Turnout } from '@thidua/domain/gatherings';
import { plainDateOf } from '@thidua/domain/kernel';
import { groupedBy, inOrderOf, loader } from '../../platform/loader.ts';
import { departmentNameOn, NAMED_DEPARTMENT, NAMED_STAFF, staffNameOn } from '../organisation/index.ts';
import { GATHERING_ROW } from './gathering.queries.ts';
import { visibleAttendances, visibleGatherings } from './gathering.visibility.ts';

export interface DivisionOfRoll {
  readonly departmentId: string;
  readonly turnout: Turnout;
}

/** How many of each division were invited and came: numbers, without names. Divisions in their order. */
export const turnoutsOf = loader(async ({ db }, ids: readonly string[]): Promise<DivisionOfRoll[][]> => {
  const rows = await db.gatheringAttendance.findMany({
    where: { gatheringId: { in: [...ids] } },
    select: { gatheringId: true, departmentId: true, mark: true },
    orderBy: [{ department: { sortOrder: 'asc' } }, { departmentId: 'asc' }],
  });
  return groupedBy(ids, rows, ({ gatheringId }) => gatheringId).map((roll) =>
    [...Map.groupBy(roll, ({ departmentId }) => departmentId)].map(([departmentId, people]) => ({
      departmentId,
      turnout: turnoutOf(people.map(({ mark }) => mark)),
    })),
  );
});

/** What was given to each drive, without names. */
export const contributionsOf = loader(async ({ db }, ids: readonly string[]) => {
  const rows = await db.gatheringAttendance.findMany({
    where: { gatheringId: { in: [...ids] }, contribution: { not: null } },
    select: { gatheringId: true, contribution: true },
  });
  return groupedBy(ids, rows, ({ gatheringId }) => gatheringId).map((given) =>
    toldContributions(given.map(({ contribution }) => contribution ?? 0)),
  );
});

/** The roll as far as the actor may see it, by division and name, with the names of the first day. */
export const rollOf = loader(async ({ db, actor }, ids: readonly string[]) => {
  if (actor === undefined) throw new Error('A roll is read for a signed-in actor');
  const rows = await db.gatheringAttendance.findMany({
    where: { AND: [visibleAttendances(actor), { gatheringId: { in: [...ids] } }] },
    select: {
      id: true,
      gatheringId: true,
      staffId: true,
      departmentId: true,
      isNamed: true,
      mark: true,
      contribution: true,
      staff: { select: NAMED_STAFF },
      department: { select: NAMED_DEPARTMENT },
      gathering: { select: { firstDay: true } },
    },
    orderBy: [
      { department: { sortOrder: 'asc' } },
      { departmentId: 'asc' },
      { staff: { sortKey: 'asc' } },
      { id: 'asc' },
    ],
  });
  const named = rows.map(({ staff, department, gathering, ...row }) => {
    const day = plainDateOf(gathering.firstDay);
    return { ...row, name: staffNameOn(staff, day), departmentName: departmentNameOn(department, day) };
  });
  return groupedBy(ids, named, ({ gatheringId }) => gatheringId);
});

/** What each movement gathers for, in whatever years, by day. */
export const gatheringsOf = loader(async ({ db, actor }, ids: readonly string[]) => {
  if (actor === undefined) throw new Error('Gatherings are read for a signed-in actor');
  const rows = await db.gathering.findMany({
    select: GATHERING_ROW,
    where: { AND: [visibleGatherings(actor), { movementId: { in: [...ids] } }] },
    orderBy: [{ firstDay: 'asc' }, { id: 'asc' }],
  });
  return groupedBy(ids, rows, ({ movementId }) => movementId);
});

/** Divisions that were invited as a whole. */
export const invitedDivisionsOf = loader(async ({ db }, ids: readonly string[]) => {
  const rows = await db.gatheringDivision.findMany({
    where: { gatheringId: { in: [...ids] } },
    select: { gatheringId: true, departmentId: true },
    orderBy: [{ department: { sortOrder: 'asc' } }, { departmentId: 'asc' }],
  });
  return groupedBy(ids, rows, ({ gatheringId }) => gatheringId);
});

export const tasksOf = loader(async ({ db }, ids: readonly string[]) => {
  const rows = await db.movementTask.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, number: true, title: true },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id));
});

/** The movement of each gathering, as far as its page and its acts depend on it. */
export const movementOf = loader(async ({ db }, ids: readonly string[]) => {
  const rows = await db.movement.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, title: true, status: true },
  });
  return inOrderOf(ids, rows, ({ id }) => id);
});

export const movementTitleOf = loader(async (context, ids: readonly string[]) => {
  const rows = await Promise.all(ids.map((id) => movementOf(context).load(id)));
  return rows.map((row) => row?.title ?? '');
});
