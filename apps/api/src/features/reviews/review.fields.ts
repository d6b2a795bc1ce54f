import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { plainDateOf } from '@thidua/domain/kernel';
import { hasChanged, reviewEventsFor, type ReviewEvent } from '@thidua/domain/reviews';
import { accountNameOf } from '../../platform/account-name.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { liveFigures } from './live-figures.ts';
import { reviewHash } from './review-hash.ts';
import { ReviewEventEnum, ReviewFigureType, ReviewType } from './review.type.ts';

@Resolver(() => ReviewType)
export class ReviewFields {
  @FieldResolver(() => String, { description: 'Người lập.' })
  createdBy(@Root() { createdById }: ReviewType, @Ctx() context: ActingContext): Promise<string> {
    return accountNameOf(context).load(createdById);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Người gửi.' })
  sentBy(@Root() { sentById }: ReviewType, @Ctx() context: ActingContext): Promise<string> | null {
    return sentById === null ? null : accountNameOf(context).load(sentById);
  }

  @FieldResolver(() => [ReviewFigureType], {
    description: 'Số liệu các chỉ tiêu: của hôm nay khi còn dự thảo, của ngày gửi trong bản đã gửi.',
  })
  async figures(@Root() review: ReviewType, @Ctx() context: ActingContext): Promise<ReviewFigureType[]> {
    const live = await liveFigures(context, review.movementId);
    if (review.status !== 'SENT') {
      return live.map((figure) => ({
        ...figure,
        isChanged: false,
        valueNow: figure.value,
        stateNow: figure.state,
      }));
    }
    const now = new Map(live.map((figure) => [figure.targetId, figure]));
    return review.frozenFigures.map((figure) => {
      const today = now.get(figure.targetId);
      return {
        ...figure,
        isChanged: hasChanged(figure, today),
        valueNow: today?.value ?? null,
        stateNow: today?.state ?? null,
      };
    });
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Bản đã gửi còn nguyên như mã băm; trống khi chưa gửi.',
  })
  isIntact(@Root() { title, receiver, asOf, headings, texts, frozenFigures, hash }: ReviewType): boolean | null {
    if (asOf === null || hash === null) return null;
    return reviewHash({ title, receiver, asOf: plainDateOf(asOf), headings, texts, figures: frozenFigures }) === hash;
  }

  @FieldResolver(() => [ReviewEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  viewerCan(@Root() { status }: ReviewType, @Ctx() { actor }: ActingContext): readonly ReviewEvent[] {
    return reviewEventsFor(actor, status);
  }
}
