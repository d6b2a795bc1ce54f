import type { Prisma } from '@thidua/db';
import { headedDepartments } from '@thidua/domain/accounts';
import { midnightUtcOf, plainDate, plainDateOf } from '@thidua/domain/kernel';
import { MOVEMENT_STATUSES, takesFigures } from '@thidua/domain/movements';
import { visibleMovements } from '../../movements/index.ts';
import { namesOf } from '../offices.queries.ts';
import type { WorkItemType } from '../work.type.ts';
import { MOST_ITEMS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

const ROW = {
  id: true,
  text: true,
  dueDay: true,
  task: { select: { id: true, number: true, title: true } },
  // The newest of what was kept tells whose turn it is.
  entries: {
    select: { kind: true, recordedAt: true },
    orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
    take: 1,
  },
} as const satisfies Prisma.TaskItemSelect;

/**
 * Contents of tasks that the actor is in charge of and that were not judged as met: to do, or reported and waiting for the
 * judgement. A head answers for those of the division that nobody of it was put in charge of. One statement.
 */
export async function taskWork({ context, year, offices }: WorkScope): Promise<Work> {
  const { actor, db } = context;
  const headed = [...headedDepartments(actor)];
  const inCharge: Prisma.TaskItemWhereInput[] = [
    ...(actor.staffId === undefined ? [] : [{ ownerStaffId: actor.staffId }]),
    ...(headed.length === 0 ? [] : [{ ownerStaffId: null, ownerDepartmentId: { in: headed } }]),
  ];
  if (inCharge.length === 0) return NO_WORK;
  const rows = await db.taskItem.findMany({
    where: {
      AND: [{ OR: inCharge }, { OR: [{ outcome: null }, { outcome: 'NOT_MET' }] }],
      task: {
        unitChecks: { none: { taskOutcome: { not: null } } },
        movement: {
          AND: [
            visibleMovements(actor),
            { status: { in: MOVEMENT_STATUSES.filter(takesFigures) } },
            {
              fromDay: { lte: midnightUtcOf(plainDate(`${year}-12-31`)) },
              toDay: { gte: midnightUtcOf(plainDate(`${year}-01-01`)) },
            },
          ],
        },
      },
    },
    select: ROW,
    orderBy: [{ dueDay: 'asc' }, { id: 'asc' }],
    take: MOST_ITEMS,
    relationLoadStrategy: 'join',
  });
  const turn: WorkItemType[] = [];
  const waiting: WorkItemType[] = [];
  for (const { id, text, dueDay, task, entries } of rows) {
    const [last] = entries;
    // The page of the task opens; several contents of one task are several lines.
    const facts = { subjectId: task.id, code: task.number, detail: task.title, since: last?.recordedAt ?? null };
    if (last?.kind === 'REPORTED') {
      const holder = namesOf(offices.secretaries);
      waiting.push(workItem('WAITING_TASK_OUTCOME', text, { ...facts, key: `WAITING_TASK_OUTCOME:${id}`, holder }));
    } else {
      const dueOn = dueDay === null ? null : plainDateOf(dueDay);
      turn.push(workItem('DO_TASK_ITEM', text, { ...facts, key: `DO_TASK_ITEM:${id}`, dueOn }));
    }
  }
  return { ...NO_WORK, turn, waiting };
}
