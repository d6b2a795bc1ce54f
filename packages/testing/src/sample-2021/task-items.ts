import type { Tx } from '@thidua/db';
import { day, hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { departmentId } from './organisation.ts';
import { PLAN_TASK_ITEMS, taskId } from './plan-tasks.ts';
import { sampleId } from './sample-id.ts';
import { staffId } from './staff.ts';

const OFFICE = accountId('chanhvanphong');

/** Chapter 6d: the contents of task 2.3. The office gave the ISO procedures to its deputy head; they are late. */
export async function tellOfTheTaskItems(db: Tx): Promise<void> {
  await db.taskItem.createMany({
    data: PLAN_TASK_ITEMS.map(({ task, owner, dueDay, ...item }) => ({
      ...item,
      id: taskItemId(task, item.ordinal),
      taskId: taskId(task),
      ownerDepartmentId: owner === undefined ? null : departmentId('VPTTR'),
      ownerStaffId: owner === undefined || owner === 'VPTTR' ? null : staffId(owner),
      dueDay: dueDay === undefined ? null : day(dueDay),
    })),
  });
  const assigned = { kind: 'ASSIGNED', departmentId: departmentId('VPTTR'), recordedById: OFFICE } as const;
  const manners = taskItemId('2.3', 1);
  const iso = taskItemId('2.3', 2);
  await db.taskItemEntry.createMany({
    data: [
      { itemId: manners, ...assigned, recordedAt: hanoi('2021-02-10 09:00') },
      {
        itemId: iso,
        ...assigned,
        staffId: staffId('nga'),
        onDay: day('2021-11-30'),
        recordedAt: hanoi('2021-02-10 09:05'),
      },
      {
        itemId: iso,
        kind: 'REPORTED',
        onDay: day('2021-06-11'),
        note: 'Đã rà soát 12 quy trình; còn 5 quy trình về lãnh sự chờ ban hành lại.',
        recordedById: OFFICE,
        recordedAt: hanoi('2021-06-14 15:20'),
      },
      { itemId: manners, kind: 'JUDGED', outcome: 'MET', recordedById: OFFICE, recordedAt: hanoi('2021-12-01 10:00') },
      { itemId: iso, kind: 'JUDGED', outcome: 'NOT_MET', recordedById: OFFICE, recordedAt: hanoi('2021-12-01 10:02') },
    ],
  });
}

/** Of a task, by its place in it, from 1. */
export function taskItemId(task: string, ordinal: number): string {
  return sampleId(`task item ${task} ${ordinal}`);
}
