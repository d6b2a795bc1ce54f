import { Arg, Args, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { resultUnion } from '../../platform/result-union.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import {
  InputProblemsError,
  InvalidTransitionError,
  sharedError,
  StaleRecordError,
  UserError,
} from '../../platform/user-error.ts';
import { ReviewActInput, ReviewsArgs, SaveReviewInput, StartReviewInput } from './review.input.ts';
import { listReviews, reviewById } from './review.queries.ts';
import { ReviewConnection, ReviewType } from './review.type.ts';
import { discardReview } from './use-cases/discard-review.ts';
import { saveReview } from './use-cases/save-review.ts';
import { sendReview } from './use-cases/send-review.ts';
import { startReview } from './use-cases/start-review.ts';

@ObjectType('StaleReviewError', {
  implements: UserError,
  description: 'Báo cáo đã được sửa ở nơi khác; kèm bản hiện nay để không mất chữ nào.',
})
class StaleReviewError extends UserError {
  override readonly code: string = 'STALE_REVIEW';

  @Field(() => ReviewType)
  readonly current: ReviewType;

  constructor(current: ReviewType) {
    super();
    this.current = current;
  }
}

@ObjectType('ReviewDiscarded', { description: 'Đã bỏ bản dự thảo.' })
class ReviewDiscarded {
  @Field(() => UuidScalar)
  readonly id!: string;
}

const StartReviewResult = resultUnion('StartReviewResult', 'Kết quả bắt đầu báo cáo.', ReviewType, [
  InputProblemsError,
]);
const SaveReviewResult = resultUnion('SaveReviewResult', 'Kết quả lưu báo cáo.', ReviewType, [
  StaleReviewError,
  InvalidTransitionError,
  InputProblemsError,
]);
const SendReviewResult = resultUnion('SendReviewResult', 'Kết quả gửi báo cáo.', ReviewType, [
  StaleRecordError,
  InvalidTransitionError,
  InputProblemsError,
]);
const DiscardReviewResult = resultUnion('DiscardReviewResult', 'Kết quả bỏ dự thảo.', ReviewDiscarded, [
  StaleRecordError,
  InvalidTransitionError,
  InputProblemsError,
]);

/** Reviews of a plan: written with the numbers of today, frozen when sent (plan III.1, IV.1c). */
@Resolver()
export class ReviewResolver {
  @Query(() => ReviewConnection, { description: 'Báo cáo sơ kết, tổng kết của một năm mà người xem được biết.' })
  @Allow('review:read')
  movementReviews(
    @Ctx() context: ActingContext,
    @Args(() => ReviewsArgs) args: ReviewsArgs,
  ): Promise<Page<ReviewType>> {
    return listReviews(context, args);
  }

  @Query(() => ReviewType, { description: 'Một báo cáo sơ kết, tổng kết.' })
  @Allow('review:read')
  movementReview(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<ReviewType> {
    return reviewById(context, id);
  }

  @Mutation(() => StartReviewResult, { description: 'Bắt đầu báo cáo, điền sẵn từ báo cáo đơn vị và khó khăn.' })
  @Allow('review:write')
  async startReview(
    @Ctx() context: ActingContext,
    @Arg('input', () => StartReviewInput) input: StartReviewInput,
  ): Promise<typeof StartReviewResult> {
    const outcome = await startReview(context, input);
    return outcome.ok ? reviewById(context, outcome.value.id) : sharedError(outcome.error);
  }

  @Mutation(() => SaveReviewResult, { description: 'Lưu báo cáo đang viết.' })
  @Allow('review:write')
  async saveReview(
    @Ctx() context: ActingContext,
    @Arg('input', () => SaveReviewInput) input: SaveReviewInput,
  ): Promise<typeof SaveReviewResult> {
    const outcome = await saveReview(context, input);
    if (outcome.ok) return reviewById(context, outcome.value.id);
    if (outcome.error.code === 'STALE_RECORD') return new StaleReviewError(await reviewById(context, input.id));
    return sharedError(outcome.error);
  }

  @Mutation(() => SendReviewResult, {
    description: 'Gửi báo cáo: số liệu của hôm nay giữ nguyên, kế hoạch sang bước sau.',
  })
  @Allow('review:write')
  async sendReview(
    @Ctx() context: ActingContext,
    @Arg('input', () => ReviewActInput) input: ReviewActInput,
  ): Promise<typeof SendReviewResult> {
    const outcome = await sendReview(context, input);
    return outcome.ok ? reviewById(context, outcome.value.id) : sharedError(outcome.error);
  }

  @Mutation(() => DiscardReviewResult, { description: 'Bỏ bản dự thảo.' })
  @Allow('review:write')
  async discardReview(
    @Ctx() context: ActingContext,
    @Arg('input', () => ReviewActInput) input: ReviewActInput,
  ): Promise<typeof DiscardReviewResult> {
    const outcome = await discardReview(context, input);
    return outcome.ok ? { id: outcome.value.id } : sharedError(outcome.error);
  }
}
