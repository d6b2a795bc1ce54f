import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import type { MovementStatus, TargetGroup } from '@thidua/domain/movements';
import {
  figuresDay,
  hasChanged,
  movementAfterReview,
  reviewEventsFor,
  type ReviewEvent,
  type ReviewFigure,
} from '@thidua/domain/reviews';
import { accountNameOf } from '../../platform/account-name.ts';
import { businessToday } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { PlainDateScalar } from '../../platform/scalars/index.ts';
import { dayOrNone, MovementStatusEnum, removedTargetsOf, targetsOf } from '../movements/index.ts';
import { liveFigures } from './live-figures.ts';
import { reviewHash } from './review-hash.ts';
import { movementStatusOf } from './review.loaders.ts';
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

  @FieldResolver(() => PlainDateScalar, {
    description: 'Ngày của số liệu: trong bản đã gửi là ngày đã ghi; khi còn dự thảo là ngày cuối đợt hoặc hôm nay.',
  })
  figuresDay(@Root() { asOf, figuresOn }: ReviewType, @Ctx() context: ActingContext): PlainDate {
    if (asOf !== null) return plainDateOf(asOf);
    return figuresDay(dayOrNone(figuresOn), businessToday(context, context.actor));
  }

  @FieldResolver(() => [ReviewFigureType], {
    description: 'Số liệu các chỉ tiêu: của ngày số liệu khi còn dự thảo, đúng như đã gửi trong bản đã gửi.',
  })
  async figures(@Root() review: ReviewType, @Ctx() context: ActingContext): Promise<ReviewFigureType[]> {
    const { movementId, status, figuresOn, frozenFigures } = review;
    const groups = await groupsOf(context, movementId);
    const groupOf = ({ targetId }: ReviewFigure) => groups.get(targetId) ?? 'TASK';
    if (status !== 'SENT') {
      const figures = await liveFigures(context, movementId, dayOrNone(figuresOn));
      return figures.map((figure) => ({
        ...figure,
        group: groupOf(figure),
        isChanged: false,
        valueNow: figure.value,
        stateNow: figure.state,
      }));
    }
    const now = new Map((await liveFigures(context, movementId, undefined)).map((figure) => [figure.targetId, figure]));
    return frozenFigures.map((figure) => {
      const today = now.get(figure.targetId);
      return {
        ...figure,
        group: groupOf(figure),
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

  @FieldResolver(() => MovementStatusEnum, {
    nullable: true,
    description:
      'Trạng thái mà phong trào chuyển sang khi gửi báo cáo này; trống khi phong trào đứng yên hoặc đã gửi rồi.',
  })
  async movementAfterSending(
    @Root() { movementId, kind, status }: ReviewType,
    @Ctx() context: ActingContext,
  ): Promise<MovementStatus | null> {
    if (status !== 'DRAFT') return null;
    return movementAfterReview(kind, await movementStatusOf(context).load(movementId)) ?? null;
  }

  @FieldResolver(() => [ReviewEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  viewerCan(@Root() { status }: ReviewType, @Ctx() { actor }: ActingContext): readonly ReviewEvent[] {
    return reviewEventsFor(actor, status);
  }
}

/** The groups of the plan's targets, those taken out since included. */
async function groupsOf(context: ActingContext, movementId: string): Promise<ReadonlyMap<string, TargetGroup>> {
  const [standing, removed] = await Promise.all([
    targetsOf(context).load(movementId),
    removedTargetsOf(context).load(movementId),
  ]);
  return new Map([...standing, ...removed].map(({ id, group }) => [id, group]));
}
