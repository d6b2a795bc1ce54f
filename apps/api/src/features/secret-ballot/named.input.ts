import { Field, InputType } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { NamedChoice } from '@thidua/domain/secret-ballot';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { NamedChoiceEnum } from './named.type.ts';

@InputType('NamedChoiceInput', { description: 'Ý kiến ghi tên ở một mục.' })
export class NamedChoiceInput {
  @Field(() => UuidScalar)
  readonly itemId!: string;

  @Field(() => NamedChoiceEnum)
  readonly choice!: NamedChoice;
}

@InputType('RecordOpinionInput', { description: 'Ý kiến ghi tên của một thành viên vắng mặt, theo văn bản có chữ ký.' })
export class RecordOpinionInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly memberId!: string;

  @Field(() => String)
  readonly documentNumber!: string;

  @Field(() => PlainDateScalar)
  readonly documentDate!: PlainDate;

  @Field(() => Boolean, { description: 'Trong văn bản, người viết đồng ý rằng ý kiến này không kín.' })
  readonly isConsented!: boolean;

  @Field(() => [NamedChoiceInput])
  readonly choices!: NamedChoiceInput[];
}
