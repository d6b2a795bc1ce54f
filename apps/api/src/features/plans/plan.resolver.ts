import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Result } from '@thidua/domain/kernel';
import { Allow } from '../../platform/allow.ts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { sharedError, type SharedRefusal } from '../../platform/user-error.ts';
import type { TaskItemType } from '../movements/index.ts';
import { movementById, MovementType } from '../movements/index.ts';
import {
  CreateMovementInput,
  MarkTaskItemInput,
  MovementActInput,
  MovementReviewInput,
  SavePlanInput,
  WithdrawLaunchInput,
} from './plan.input.ts';
import {
  CreateMovementResult,
  LaunchInUseError,
  LaunchMovementResult,
  MarkTaskItemResult,
  MovementActResult,
  PlanIncompleteError,
  SavePlanResult,
  StalePlanError,
  WithdrawLaunchResult,
} from './plan.result.ts';
import { closeMovement } from './use-cases/close-movement.ts';
import { createMovement } from './use-cases/create-movement.ts';
import { launchMovement } from './use-cases/launch-movement.ts';
import { markTaskItem } from './use-cases/mark-task-item.ts';
import { recordFinalReview } from './use-cases/record-final-review.ts';
import { recordInterimReview } from './use-cases/record-interim-review.ts';
import { savePlan } from './use-cases/save-plan.ts';
import { withdrawLaunch } from './use-cases/withdraw-launch.ts';

@Resolver(() => MovementType)
export class PlanResolver {
  @Mutation(() => CreateMovementResult, {
    description: 'Bắt đầu bản nháp của một kế hoạch, trống hoặc sao từ kế hoạch khác.',
  })
  @Allow('movement:edit')
  async createMovement(
    @Ctx() context: ActingContext,
    @Arg('input', () => CreateMovementInput) input: CreateMovementInput,
  ): Promise<typeof CreateMovementResult> {
    const outcome = await createMovement(context, input);
    return outcome.ok ? movementById(context, outcome.value.id) : sharedError(outcome.error);
  }

  @Mutation(() => SavePlanResult, {
    description: 'Lưu các phần đã sửa; sau khi phát động phải có lý do và chữ cũ được giữ.',
  })
  @Allow('movement:edit')
  async savePlan(
    @Ctx() context: ActingContext,
    @Arg('input', () => SavePlanInput) input: SavePlanInput,
  ): Promise<typeof SavePlanResult> {
    const outcome = await savePlan(context, input);
    if (outcome.ok) return movementById(context, outcome.value.id);
    if (outcome.error.code === 'STALE_RECORD') return new StalePlanError(await movementById(context, input.id));
    return sharedError(outcome.error);
  }

  @Mutation(() => LaunchMovementResult, {
    description: 'Phát động phong trào; còn thiếu thì trả về danh sách điều thiếu.',
  })
  @Allow('movement:approve')
  async launchMovement(
    @Ctx() context: ActingContext,
    @Arg('input', () => MovementActInput) input: MovementActInput,
  ): Promise<typeof LaunchMovementResult> {
    const outcome = await launchMovement(context, input);
    if (outcome.ok) return movementById(context, outcome.value.id);
    const { error } = outcome;
    return error.code === 'PLAN_INCOMPLETE' ? new PlanIncompleteError(error.lacks) : sharedError(error);
  }

  @Mutation(() => WithdrawLaunchResult, { description: 'Rút phát động khi chưa ai báo cáo hay đăng ký, có lý do.' })
  @Allow('movement:approve')
  async withdrawMovementLaunch(
    @Ctx() context: ActingContext,
    @Arg('input', () => WithdrawLaunchInput) input: WithdrawLaunchInput,
  ): Promise<typeof WithdrawLaunchResult> {
    const outcome = await withdrawLaunch(context, input);
    if (outcome.ok) return movementById(context, outcome.value.id);
    const { error } = outcome;
    return error.code === 'LAUNCH_IN_USE' ? new LaunchInUseError(error.uses) : sharedError(error);
  }

  @Mutation(() => MovementActResult, { description: 'Ghi nhận đã sơ kết.' })
  @Allow('movement:edit')
  async recordInterimReview(
    @Ctx() context: ActingContext,
    @Arg('input', () => MovementReviewInput) input: MovementReviewInput,
  ): Promise<typeof MovementActResult> {
    return answer(context, await recordInterimReview(context, input));
  }

  @Mutation(() => MovementActResult, { description: 'Ghi nhận đã tổng kết.' })
  @Allow('movement:edit')
  async recordFinalReview(
    @Ctx() context: ActingContext,
    @Arg('input', () => MovementReviewInput) input: MovementReviewInput,
  ): Promise<typeof MovementActResult> {
    return answer(context, await recordFinalReview(context, input));
  }

  @Mutation(() => MovementActResult, { description: 'Khép lại phong trào; từ đó không sửa gì được nữa.' })
  @Allow('movement:approve')
  async closeMovement(
    @Ctx() context: ActingContext,
    @Arg('input', () => MovementActInput) input: MovementActInput,
  ): Promise<typeof MovementActResult> {
    return answer(context, await closeMovement(context, input));
  }

  @Mutation(() => MarkTaskItemResult, { description: 'Đánh giá một nội dung của nhiệm vụ: đạt, chưa đạt, không đo.' })
  @Allow('movement:edit')
  async markTaskItem(
    @Ctx() context: ActingContext,
    @Arg('input', () => MarkTaskItemInput) input: MarkTaskItemInput,
  ): Promise<typeof MarkTaskItemResult> {
    const outcome = await markTaskItem(context, input);
    if (!outcome.ok) return sharedError(outcome.error);
    const { id } = outcome.value;
    return found<TaskItemType>(await context.db.taskItem.findUnique({ where: { id } }));
  }
}

async function answer(
  context: ActingContext,
  outcome: Result<{ readonly id: string }, SharedRefusal>,
): Promise<typeof MovementActResult> {
  return outcome.ok ? movementById(context, outcome.value.id) : sharedError(outcome.error);
}
