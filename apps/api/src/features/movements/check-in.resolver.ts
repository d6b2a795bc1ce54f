import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { sharedError } from '../../platform/user-error.ts';
import { targetById } from './movement.queries.ts';
import { RecordTargetValueInput, ReviewTargetValueInput } from './target.input.ts';
import {
  RecordTargetValueResult,
  ReviewTargetValueResult,
  SelfConfirmationError,
  TargetComputedError,
} from './target.result.ts';
import { TargetType } from './target.type.ts';
import { recordTargetValue } from './use-cases/record-target-value.ts';
import { reviewTargetValue } from './use-cases/review-target-value.ts';

/** Figures that no record of the system can count: reported by one, confirmed by another. */
@Resolver(() => TargetType)
export class CheckInResolver {
  @Mutation(() => RecordTargetValueResult, { description: 'Báo cáo số liệu của chỉ tiêu mà hệ thống không tự tính.' })
  @Allow('movement:checkin')
  async recordTargetValue(
    @Ctx() context: ActingContext,
    @Arg('input', () => RecordTargetValueInput) input: RecordTargetValueInput,
  ): Promise<typeof RecordTargetValueResult> {
    const outcome = await recordTargetValue(context, {
      targetId: input.targetId,
      attachmentIds: input.attachmentIds ?? [],
      onDay: input.onDay,
      value: input.value,
      note: input.note,
      registered: input.registered ?? undefined,
      confidence: input.confidence ?? undefined,
      blocker: input.blocker ?? undefined,
      evidenceUrl: input.evidenceUrl ?? undefined,
      evidenceNumber: input.evidenceNumber ?? undefined,
      loweredReason: input.loweredReason ?? undefined,
    });
    if (outcome.ok) return targetById(context, outcome.value.id);
    return outcome.error.code === 'TARGET_COMPUTED' ? new TargetComputedError() : sharedError(outcome.error);
  }

  @Mutation(() => ReviewTargetValueResult, { description: 'Xác nhận hoặc trả lại số liệu do người khác báo cáo.' })
  @Allow('target:confirm')
  async reviewTargetValue(
    @Ctx() context: ActingContext,
    @Arg('input', () => ReviewTargetValueInput) input: ReviewTargetValueInput,
  ): Promise<typeof ReviewTargetValueResult> {
    const { checkInId, verdict, note } = input;
    const outcome = await reviewTargetValue(context, { checkInId, verdict, note: note ?? '' });
    if (outcome.ok) return targetById(context, outcome.value.targetId);
    return outcome.error.code === 'SELF_CONFIRMATION' ? new SelfConfirmationError() : sharedError(outcome.error);
  }
}
