import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { sharedError } from '../../platform/user-error.ts';
import { movementById, targetById } from './movement.queries.ts';
import { CreateTargetInput, RemoveTargetInput, UpdateTargetInput } from './target-draft.input.ts';
import { CreateTargetResult, RemoveTargetResult, UpdateTargetResult } from './target.result.ts';
import { TargetType } from './target.type.ts';
import { createTarget } from './use-cases/create-target.ts';
import { removeTarget } from './use-cases/remove-target.ts';
import { updateTarget } from './use-cases/update-target.ts';

/** Writing the targets of a plan. */
@Resolver(() => TargetType)
export class TargetActsResolver {
  @Mutation(() => CreateTargetResult, { description: 'Thêm một chỉ tiêu vào kế hoạch.' })
  @Allow('target:edit')
  async createTarget(
    @Ctx() context: ActingContext,
    @Arg('input', () => CreateTargetInput) input: CreateTargetInput,
  ): Promise<typeof CreateTargetResult> {
    const outcome = await createTarget(context, input);
    return outcome.ok ? targetById(context, outcome.value.id) : sharedError(outcome.error);
  }

  @Mutation(() => UpdateTargetResult, {
    description: 'Sửa một chỉ tiêu; sau khi phát động, lời cũ được giữ kèm lý do.',
  })
  @Allow('target:edit')
  async updateTarget(
    @Ctx() context: ActingContext,
    @Arg('input', () => UpdateTargetInput) input: UpdateTargetInput,
  ): Promise<typeof UpdateTargetResult> {
    const outcome = await updateTarget(context, input);
    return outcome.ok ? targetById(context, outcome.value.id) : sharedError(outcome.error);
  }

  @Mutation(() => RemoveTargetResult, { description: 'Bỏ một chỉ tiêu khỏi kế hoạch.' })
  @Allow('target:edit')
  async removeTarget(
    @Ctx() context: ActingContext,
    @Arg('input', () => RemoveTargetInput) input: RemoveTargetInput,
  ): Promise<typeof RemoveTargetResult> {
    const outcome = await removeTarget(context, input);
    return outcome.ok ? movementById(context, outcome.value.movementId) : sharedError(outcome.error);
  }
}
