import { TaskFields, TaskItemEntryFields, TaskItemFields } from './task.fields.ts';
import { TaskResolver } from './task.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const taskResolvers = [TaskResolver, TaskFields, TaskItemFields, TaskItemEntryFields] as const;

export { TaskItemEntryType } from './task-item-entry.type.ts';
export { inChargeOf, lockItem } from './task-item.row.ts';
