import { Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { NominationField } from '@thidua/domain/nomination-returns';
import { PlainDateScalar, UuidScalar } from '../../../platform/scalars/index.ts';
import { NominationFieldEnum } from './return.type.ts';

@InputType('NominationRemarkInput', { description: 'Một mục của hồ sơ cần bổ sung.' })
export class NominationRemarkInput {
  @Field(() => NominationFieldEnum)
  readonly field!: NominationField;

  @Field(() => String, { description: 'Điều cần bổ sung ở mục này.' })
  readonly remark!: string;
}

@InputType('ReturnNominationInput', { description: 'Trả lại để bổ sung: chỉ những mục nêu ở đây được sửa.' })
export class ReturnNominationInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => [NominationRemarkInput])
  readonly fields!: readonly NominationRemarkInput[];

  @Field(() => String, { nullable: true, description: 'Lời chung, ngoài điều cần bổ sung ở từng mục.' })
  readonly reason?: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày cuối; bỏ trống: theo thiết lập của cơ quan.' })
  readonly dueOn?: PlainDate | null;
}
