import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { AwardCodeEnum } from '../../platform/vocabulary-enums.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

@ObjectType('ThematicAward', {
  description: 'Một khen thưởng trong sổ của cơ quan, đã hoặc có thể ghi cho phong trào chuyên đề.',
})
export class ThematicAwardType {
  @Field(() => UuidScalar, { description: 'Mã của khen thưởng trong sổ.' })
  readonly awardRecordId!: string;

  @Field(() => AwardCodeEnum)
  readonly award!: AwardCode;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => String, { description: 'Người hoặc tập thể được khen, theo tên vào ngày quyết định.' })
  readonly subject!: string;

  @Field(() => UuidScalar, { nullable: true })
  readonly staffId!: string | null;

  @Field(() => UuidScalar, { nullable: true })
  readonly departmentId!: string | null;

  @Field(() => String)
  readonly decisionNumber!: string;

  @Field(() => PlainDateScalar)
  readonly decidedOn!: Date;

  @Field(() => String)
  readonly decidedBy!: string;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly revokedOn!: Date | null;
}

@InputType('RecordThematicAwardsInput', { description: 'Ghi những khen thưởng đã có trong sổ là theo phong trào này.' })
export class RecordThematicAwardsInput {
  @Field(() => UuidScalar)
  readonly thematicMovementId!: string;

  @Field(() => [UuidScalar])
  readonly awardRecordIds!: readonly string[];
}

@InputType('TakeOffThematicAwardInput', { description: 'Bỏ ghi một khen thưởng khỏi phong trào.' })
export class TakeOffThematicAwardInput {
  @Field(() => UuidScalar)
  readonly thematicMovementId!: string;

  @Field(() => UuidScalar)
  readonly awardRecordId!: string;
}
