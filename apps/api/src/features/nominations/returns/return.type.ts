import { Field, Int, ObjectType } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import { NOMINATION_FIELDS, type NominationField } from '@thidua/domain/nomination-returns';
import { enumOf } from '../../../platform/enum-of.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../../platform/scalars/index.ts';

export const NominationFieldEnum = enumOf(
  NOMINATION_FIELDS,
  'NominationField',
  'Mục của hồ sơ đề nghị có thể phải bổ sung.',
);

@ObjectType('NominationReturnField', { description: 'Một mục cần bổ sung của lần trả lại.' })
export class NominationReturnFieldType {
  @Field(() => NominationFieldEnum)
  readonly field!: NominationField;

  @Field(() => String, { description: 'Điều cần bổ sung ở mục này.' })
  readonly remark!: string;

  @Field(() => String, { description: 'Nội dung của mục lúc trả lại, như đã gửi.' })
  readonly before!: string;

  @Field(() => String, { nullable: true, description: 'Nội dung của mục lúc gửi lại; trống khi chưa gửi lại.' })
  readonly after!: string | null;
}

@ObjectType('NominationReturn', { description: 'Một lần trả lại hồ sơ đề nghị để bổ sung.' })
export class NominationReturnType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int, { description: 'Lần thứ mấy, từ 1.' })
  readonly round!: number;

  @Field(() => String, { nullable: true, description: 'Lời chung, ngoài điều cần bổ sung ở từng mục.' })
  readonly note!: string | null;

  @Field(() => DateTimeScalar)
  readonly returnedAt!: Date;

  @Field(() => PlainDateScalar, { description: 'Ngày cuối để bổ sung.' })
  readonly dueOn!: PlainDate;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Lúc gửi lại.' })
  readonly answeredAt!: Date | null;

  @Field(() => [NominationReturnFieldType])
  readonly fields!: readonly NominationReturnFieldType[];

  readonly returnedById!: string;
  readonly answeredById!: string | null;
}
