import type { Prisma } from '@thidua/db';
import { headedDepartments } from '@thidua/domain/accounts';
import { mayRunGathering } from '@thidua/domain/gatherings';
import { addDays, midnightUtcOf, plainDateOf } from '@thidua/domain/kernel';
import { visibleGatherings } from '../../gatherings/index.ts';
import type { WorkItemType } from '../work.type.ts';
import { CALENDAR_DAYS, MOST_ITEMS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

const ROW = {
  id: true,
  title: true,
  place: true,
  startTime: true,
  firstDay: true,
  lastDay: true,
  hostDepartmentId: true,
  attendances: { select: { staffId: true, departmentId: true, mark: true } },
} as const satisfies Prisma.GatheringSelect;

/** Rolls to call, gatherings to close, and those that the actor is invited to. Two statements, however many there are. */
export async function gatheringWork({ context, year, today }: WorkScope): Promise<Work> {
  const { actor, db } = context;
  const rows = await db.gathering.findMany({
    where: {
      AND: [visibleGatherings(actor), { year, status: 'PLANNED', movement: { status: { not: 'CLOSED' } } }],
      firstDay: { lte: midnightUtcOf(addDays(today, CALENDAR_DAYS)) },
    },
    select: ROW,
    orderBy: [{ firstDay: 'asc' }, { id: 'asc' }],
    take: MOST_ITEMS,
  });
  const headed = headedDepartments(actor);
  const turn: WorkItemType[] = [];
  const calendar: WorkItemType[] = [];
  for (const { id, title, place, startTime, firstDay, lastDay, hostDepartmentId, attendances } of rows) {
    const facts = { subjectId: id, detail: place };
    const [begins, ends] = [plainDateOf(firstDay), plainDateOf(lastDay)];
    const unmarked = attendances.filter((each) => each.mark === null);
    const ownUnmarked = unmarked.filter(({ departmentId }) => headed.includes(departmentId));
    if (begins <= today && ownUnmarked.length > 0) {
      turn.push(workItem('TAKE_ROLL', title, { ...facts, count: ownUnmarked.length, since: firstDay }));
    }
    if (ends < today && mayRunGathering(actor, hostDepartmentId)) {
      turn.push(workItem('CLOSE_GATHERING', title, { ...facts, since: lastDay }));
    }
    if (ends >= today && attendances.some(({ staffId }) => staffId === actor.staffId)) {
      const detail = startTime === null ? place : `${startTime}, ${place}`;
      calendar.push(workItem('ATTEND_GATHERING', title, { ...facts, detail, dueOn: begins }));
    }
  }
  return { ...NO_WORK, turn, calendar };
}
