import { Field, Int, ObjectType } from 'type-graphql';
import { INITIATIVE_FIELDS, type InitiativeField } from '@thidua/domain/initiatives';
import { enumOf } from '../../platform/enum-of.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/scalars/index.ts';

export const InitiativeFieldEnum = enumOf(
  INITIATIVE_FIELDS,
  'InitiativeField',
  'Mục của đơn sáng kiến có thể phải bổ sung.',
);

@ObjectType('InitiativeReturnField', { description: 'Một mục cần bổ sung của lần trả lại.' })
export class InitiativeReturnFieldType {
  @Field(() => InitiativeFieldEnum)
  readonly field!: InitiativeField;

  @Field(() => String, { description: 'Điều cần bổ sung ở mục này.' })
  readonly remark!: string;

  @Field(() => String, { description: 'Nội dung của mục lúc trả lại.' })
  readonly before!: string;

  @Field(() => String, { nullable: true, description: 'Nội dung của mục lúc nộp lại; trống khi chưa nộp lại.' })
  readonly after!: string | null;
}

@ObjectType('InitiativeReturn', { description: 'Một lần trả lại để bổ sung.' })
export class InitiativeReturnType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int, { description: 'Lần thứ mấy, từ 1.' })
  readonly round!: number;

  @Field(() => String, { nullable: true, description: 'Lời chung, ngoài điều cần bổ sung ở từng mục.' })
  readonly note!: string | null;

  @Field(() => DateTimeScalar)
  readonly returnedAt!: Date;

  @Field(() => [InitiativeReturnFieldType])
  readonly fields!: readonly InitiativeReturnFieldType[];

  readonly returnedById!: string;
}
