import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type { ReviewKind } from '@thidua/domain/reviews';
import { PageArgs } from '../../platform/page.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { ReviewKindEnum } from './review.type.ts';

@ArgsType()
export class ReviewsArgs extends PageArgs {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => ReviewKindEnum, { nullable: true })
  readonly kind?: ReviewKind | null;
}

@InputType('StartReviewInput', { description: 'Bắt đầu một báo cáo sơ kết, tổng kết hoặc theo yêu cầu.' })
export class StartReviewInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh: gửi lại cùng mã thì không lập hai lần.' })
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly movementId!: string;

  @Field(() => ReviewKindEnum)
  readonly kind!: ReviewKind;

  @Field(() => UuidScalar, {
    nullable: true,
    description: 'Đợt được sơ kết; trống thì là đợt gần nhất đã kết thúc. Loại khác không dùng.',
  })
  readonly phaseId?: string | null;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly receiver!: string;
}

@InputType('SaveReviewInput', { description: 'Lưu bản đang viết: mỗi phần một lời.' })
export class SaveReviewInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => [String])
  readonly texts!: readonly string[];
}

@InputType('ReviewActInput', { description: 'Một việc với báo cáo sơ kết, tổng kết.' })
export class ReviewActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}
