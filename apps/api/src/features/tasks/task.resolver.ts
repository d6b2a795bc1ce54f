import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { sharedError } from '../../platform/user-error.ts';
import { MovementTaskType } from '../movements/index.ts';
import { AssignTaskItemInput, ReportTaskItemInput } from './task.input.ts';
import { taskById, taskItemById } from './task.queries.ts';
import { AssignTaskItemResult, ReportTaskItemResult } from './task.result.ts';
import { assignTaskItem } from './use-cases/assign-task-item.ts';
import { reportTaskItem } from './use-cases/report-task-item.ts';

/** Tasks of plans in hand: who does each of their contents, by when, what was done and on which evidence (plan 2.3, 2.4). */
@Resolver()
export class TaskResolver {
  @Query(() => MovementTaskType, { description: 'Một nhiệm vụ của kế hoạch.' })
  @Allow('movement:read')
  movementTask(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<MovementTaskType> {
    return taskById(context, id);
  }

  @Mutation(() => AssignTaskItemResult, {
    description: 'Giao một nội dung nhiệm vụ cho phòng, đơn vị, người, với hạn.',
  })
  @Allow('movement:edit')
  async assignTaskItem(
    @Ctx() context: ActingContext,
    @Arg('input', () => AssignTaskItemInput) input: AssignTaskItemInput,
  ): Promise<typeof AssignTaskItemResult> {
    const outcome = await assignTaskItem(context, input);
    return outcome.ok ? taskItemById(context, outcome.value.id) : sharedError(outcome.error);
  }

  @Mutation(() => ReportTaskItemResult, { description: 'Báo kết quả của một nội dung nhiệm vụ, kèm tệp minh chứng.' })
  @Allow('task:report')
  async reportTaskItem(
    @Ctx() context: ActingContext,
    @Arg('input', () => ReportTaskItemInput) input: ReportTaskItemInput,
  ): Promise<typeof ReportTaskItemResult> {
    const outcome = await reportTaskItem(context, input);
    return outcome.ok ? taskItemById(context, outcome.value.id) : sharedError(outcome.error);
  }
}
