import { Field, InputType } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { DispatchWay } from '@thidua/domain/plans';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { DispatchWayEnum } from './plan-delivery.type.ts';

@InputType('RecordDispatchInput', { description: 'Ghi việc đã gửi kế hoạch.' })
export class RecordDispatchInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => [UuidScalar], { description: 'Các dòng nơi nhận đã gửi.' })
  readonly recipientIds!: readonly string[];

  @Field(() => PlainDateScalar)
  readonly sentOn!: PlainDate;

  @Field(() => DispatchWayEnum)
  readonly way!: DispatchWay;
}
