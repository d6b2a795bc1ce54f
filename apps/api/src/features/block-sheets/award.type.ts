import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { BLOCK_AWARD_KINDS, type BlockAwardKind } from '@thidua/domain/blocks';
import type { PlainDate } from '@thidua/domain/kernel';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { enumOf } from '../../platform/enum-of.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { AwardCodeEnum } from '../../platform/vocabulary-enums.ts';

export const BlockAwardKindEnum = enumOf(BLOCK_AWARD_KINDS, 'BlockAwardKind', 'Loại khen thưởng của cụm, khối.');

@ObjectType('BlockAward', { description: 'Cờ, bằng khen mà một thành viên được tặng theo kết quả của cụm, khối.' })
export class BlockAwardType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => BlockAwardKindEnum)
  readonly kind!: BlockAwardKind;

  @Field(() => String, { description: 'Tên hình thức khen thưởng như trong quyết định.' })
  readonly title!: string;

  @Field(() => String, { description: 'Số quyết định; trống khi không ghi.' })
  readonly decisionNumber!: string;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly decidedOn!: Date | null;

  @Field(() => String, { description: 'Cấp quyết định; trống khi không ghi.' })
  readonly decider!: string;

  @Field(() => UuidScalar, { nullable: true, description: 'Khen thưởng trong sổ của cơ quan mà dòng này dẫn tới.' })
  readonly awardRecordId!: string | null;

  readonly entryId!: string;
}

@ObjectType('BlockAwardChoice', { description: 'Khen thưởng trong sổ của cơ quan mà có thể dẫn tới.' })
export class BlockAwardChoiceType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => AwardCodeEnum)
  readonly awardCode!: AwardCode;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => String)
  readonly decisionNumber!: string;

  @Field(() => PlainDateScalar)
  readonly decidedOn!: Date;

  @Field(() => String)
  readonly decidedBy!: string;
}

@InputType('RemoveBlockAwardInput', { description: 'Bỏ một khen thưởng đã ghi nhầm.' })
export class RemoveAwardInput {
  @Field(() => UuidScalar, { description: 'Phần điểm của thành viên.' })
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly awardId!: string;
}

@InputType('RecordBlockAwardInput', { description: 'Ghi cờ, bằng khen theo kết quả của cụm, khối.' })
export class RecordAwardInput extends RemoveAwardInput {
  @Field(() => BlockAwardKindEnum)
  readonly kind!: BlockAwardKind;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly decisionNumber!: string;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly decidedOn?: PlainDate | null;

  @Field(() => String)
  readonly decider!: string;

  @Field(() => UuidScalar, { nullable: true, description: 'Khen thưởng trong sổ của cơ quan, nếu có.' })
  readonly awardRecordId?: string | null;
}
