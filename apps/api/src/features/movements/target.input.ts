import { Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

@InputType('RecordTargetValueInput', { description: 'Số liệu báo cáo cho một chỉ tiêu.' })
export class RecordTargetValueInput {
  @Field(() => UuidScalar)
  readonly targetId!: string;

  @Field(() => PlainDateScalar, { description: 'Số liệu tính đến ngày này.' })
  readonly onDay!: PlainDate;

  @Field(() => Int)
  readonly value!: number;

  @Field(() => String, { description: 'Căn cứ của số liệu.' })
  readonly note!: string;
}
