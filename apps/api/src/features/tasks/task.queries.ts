import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { visibleMovements, type MovementTaskType, type TaskItemType } from '../movements/index.ts';

const ORDERED_ITEMS = { items: { orderBy: { ordinal: 'asc' } } } as const;

/** A task of a movement that the actor may see, with its contents; or NOT_FOUND. */
export async function taskById({ db, actor }: ActingContext, id: string): Promise<MovementTaskType> {
  return found(
    await db.movementTask.findFirst({ where: { id, movement: visibleMovements(actor) }, include: ORDERED_ITEMS }),
  );
}

/** A content of such a task. */
export async function taskItemById({ db, actor }: ActingContext, id: string): Promise<TaskItemType> {
  return found(await db.taskItem.findFirst({ where: { id, task: { movement: visibleMovements(actor) } } }));
}
