import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { sharedError } from '../../platform/user-error.ts';
import { movementById, MovementType } from '../movements/index.ts';
import { RecordDispatchInput } from './plan-delivery.input.ts';
import { MarkPlanReadResult, RecordDispatchResult } from './plan.result.ts';
import { markPlanRead } from './use-cases/mark-plan-read.ts';
import { recordDispatch } from './use-cases/record-dispatch.ts';

@Resolver(() => MovementType)
export class PlanDeliveryResolver {
  @Mutation(() => RecordDispatchResult, { description: 'Ghi ngày và cách gửi kế hoạch tới các nơi nhận.' })
  @Allow('movement:edit')
  async recordPlanDispatch(
    @Ctx() context: ActingContext,
    @Arg('input', () => RecordDispatchInput) input: RecordDispatchInput,
  ): Promise<typeof RecordDispatchResult> {
    const outcome = await recordDispatch(context, input);
    return outcome.ok ? movementById(context, outcome.value.id) : sharedError(outcome.error);
  }

  @Mutation(() => MarkPlanReadResult, { description: 'Xác nhận mình đã đọc kế hoạch.' })
  @Allow('movement:acknowledge')
  async markPlanRead(
    @Ctx() context: ActingContext,
    @Arg('id', () => UuidScalar) id: string,
  ): Promise<typeof MarkPlanReadResult> {
    const outcome = await markPlanRead(context, id);
    return outcome.ok ? movementById(context, outcome.value.id) : sharedError(outcome.error);
  }
}
