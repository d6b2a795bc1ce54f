import { Field, Int, ObjectType } from 'type-graphql';
import {
  REVIEW_EVENTS,
  REVIEW_KINDS,
  REVIEW_STATUSES,
  type ReviewFigure,
  type ReviewKind,
  type ReviewStatus,
} from '@thidua/domain/reviews';
import type { TargetGroup, TargetState } from '@thidua/domain/movements';
import type { RatingLevel } from '@thidua/domain/vocabulary';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { RatingLevelEnum } from '../../platform/vocabulary-enums.ts';
import { TargetGroupEnum, TargetStateEnum } from '../movements/index.ts';

export const ReviewKindEnum = enumOf(REVIEW_KINDS, 'ReviewKind', 'Sơ kết, tổng kết hay theo yêu cầu.');
export const ReviewStatusEnum = enumOf(REVIEW_STATUSES, 'ReviewStatus', 'Trạng thái của báo cáo sơ kết, tổng kết.');
export const ReviewEventEnum = enumOf(REVIEW_EVENTS, 'ReviewEvent', 'Việc làm được với báo cáo sơ kết, tổng kết.');

@ObjectType('MovementReview', { description: 'Báo cáo sơ kết, tổng kết hoặc theo yêu cầu của một kế hoạch.' })
export class ReviewType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => ReviewKindEnum)
  readonly kind!: ReviewKind;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String, { description: 'Nơi nhận.' })
  readonly receiver!: string;

  @Field(() => [String], { description: 'Tên các phần: mỗi mục tiêu chung một phần, rồi các phần chung.' })
  readonly headings!: readonly string[];

  @Field(() => [String], { description: 'Lời của từng phần, theo thứ tự các tên.' })
  readonly texts!: readonly string[];

  @Field(() => ReviewStatusEnum)
  readonly status!: ReviewStatus;

  @Field(() => Int, { description: 'Tăng sau mỗi lần sửa; gửi kèm khi sửa tiếp.' })
  readonly version!: number;

  @Field(() => DateTimeScalar)
  readonly createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly sentAt!: Date | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày của số liệu trong bản đã gửi.' })
  readonly asOf!: Date | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Đợt mà báo cáo sơ kết.' })
  readonly phaseId!: string | null;

  @Field(() => String, { nullable: true, description: 'Tên đợt lúc lập báo cáo.' })
  readonly phaseName!: string | null;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: 'Ngày cuối của đợt hoặc của phong trào, là ngày của số liệu; trống thì là ngày gửi.',
  })
  readonly figuresOn!: Date | null;

  @Field(() => String, { nullable: true, description: 'Mã băm SHA-256 của bản đã gửi.' })
  readonly hash!: string | null;

  readonly movementId!: string;
  readonly wordedAt!: Date | null;
  readonly createdById!: string;
  readonly sentById!: string | null;
  readonly frozenFigures!: readonly ReviewFigure[];
}

@ObjectType('ReviewFigure', { description: 'Một chỉ tiêu trong báo cáo, và số của hôm nay nếu đã khác.' })
export class ReviewFigureType implements ReviewFigure {
  @Field(() => UuidScalar)
  readonly targetId!: string;

  @Field(() => String)
  readonly code!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => TargetGroupEnum, { description: 'Nhóm của chỉ tiêu trong kế hoạch.' })
  readonly group!: TargetGroup;

  @Field(() => TargetStateEnum)
  readonly state!: TargetState;

  @Field(() => Int, { nullable: true })
  readonly value!: number | null;

  @Field(() => Int, { nullable: true })
  readonly base!: number | null;

  @Field(() => Int, { nullable: true })
  readonly wanted!: number | null;

  @Field(() => RatingLevelEnum, { nullable: true })
  readonly rating!: RatingLevel | null;

  @Field(() => Int, { nullable: true, description: 'Nhiều nhất, khi chỉ tiêu là một khoảng.' })
  readonly wantedMaximum?: number | null | undefined;

  @Field(() => RatingLevelEnum, { nullable: true, description: 'Mức phải đạt, khi chỉ tiêu là xếp loại.' })
  readonly wantedRating?: RatingLevel | null | undefined;

  @Field(() => Boolean, { description: 'Hôm nay đã khác bản gửi.' })
  readonly isChanged!: boolean;

  @Field(() => Int, { nullable: true, description: 'Số của hôm nay.' })
  readonly valueNow!: number | null;

  @Field(() => TargetStateEnum, { nullable: true, description: 'Tình hình hôm nay; trống khi chỉ tiêu không còn.' })
  readonly stateNow!: TargetState | null;
}

@ObjectType('MovementReviewConnection', { description: 'Một trang danh sách báo cáo sơ kết, tổng kết.' })
export class ReviewConnection extends connectionOf(ReviewType) {}
