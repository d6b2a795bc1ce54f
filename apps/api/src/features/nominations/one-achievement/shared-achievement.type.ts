import { Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { NominationStatus } from '@thidua/domain/nominations';
import { SHARED_GROUNDS, SHARED_WEIGHTS, type SharedGround, type SharedWeight } from '@thidua/domain/one-achievement';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { enumOf } from '../../../platform/enum-of.ts';
import { PlainDateScalar, UuidScalar } from '../../../platform/scalars/index.ts';
import { AwardCodeEnum } from '../../../platform/vocabulary-enums.ts';
import { NominationStatusEnum } from '../nomination.enums.ts';

const SharedGroundEnum = enumOf(SHARED_GROUNDS, 'SharedGround', 'Hai lần khen có chung điều gì.');
const SharedWeightEnum = enumOf(SHARED_WEIGHTS, 'SharedWeight', 'Chắc chắn trùng, hay cần người xác nhận.');

@ObjectType('SharedAchievement', {
  description: 'Một đề nghị hoặc khen thưởng khác của cùng đối tượng, cho cùng một thành tích.',
})
export class SharedAchievementType {
  @Field(() => UuidScalar, { description: 'Mã của đề nghị hoặc khen thưởng kia.' })
  readonly id!: string;

  @Field(() => SharedGroundEnum)
  readonly ground!: SharedGround;

  @Field(() => SharedWeightEnum)
  readonly weight!: SharedWeight;

  @Field(() => String, { description: 'Sáng kiến, phong trào hoặc thành tích có chung; rỗng khi chỉ chung thời gian.' })
  readonly what!: string;

  @Field(() => AwardCodeEnum)
  readonly award!: AwardCode;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => UuidScalar, {
    nullable: true,
    description: 'Hồ sơ đề nghị; không có khi quyết định có từ trước phần mềm.',
  })
  readonly nominationId!: string | null;

  @Field(() => String, { nullable: true, description: 'Mã hồ sơ của đề nghị kia.' })
  readonly code!: string | null;

  @Field(() => NominationStatusEnum, { nullable: true, description: 'Không có khi đã khen.' })
  readonly status!: NominationStatus | null;

  @Field(() => String, { nullable: true, description: 'Số quyết định, khi đã khen.' })
  readonly decisionNumber!: string | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly decidedOn!: PlainDate | null;

  @Field(() => String, {
    nullable: true,
    description: 'Người lập danh sách đã xác nhận thế nào; không có khi chưa ai xác nhận.',
  })
  readonly answer!: string | null;

  @Field(() => [String], { description: 'Điều, khoản, văn bản.' })
  readonly citations!: readonly string[];
}
