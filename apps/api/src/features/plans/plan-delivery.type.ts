import { Field, Int, ObjectType } from 'type-graphql';
import { DISPATCH_WAYS, type DispatchWay } from '@thidua/domain/plans';
import { enumOf } from '../../platform/enum-of.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

export const DispatchWayEnum = enumOf(DISPATCH_WAYS, 'DispatchWay', 'Cách gửi kế hoạch tới nơi nhận.');

@ObjectType('PlanDispatch', { description: 'Một lần gửi kế hoạch tới một nơi nhận.' })
export class PlanDispatchType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly recipientId!: string;

  @Field(() => String, { description: 'Tên nơi nhận lúc gửi.' })
  readonly recipientName!: string;

  @Field(() => PlainDateScalar)
  readonly sentOn!: Date;

  @Field(() => DispatchWayEnum)
  readonly way!: DispatchWay;

  readonly movementId!: string;
}

@ObjectType('PlanReaders', { description: 'Một phòng, đơn vị đã đọc kế hoạch đến đâu.' })
export class PlanReadersType {
  @Field(() => UuidScalar)
  readonly departmentId!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => Int, { description: 'Số người có tài khoản hôm nay.' })
  readonly people!: number;

  @Field(() => Int, { description: 'Số người đã xác nhận đọc.' })
  readonly readers!: number;

  @Field(() => Boolean, { description: 'Người đứng đầu đã xác nhận đọc.' })
  readonly hasHeadRead!: boolean;
}
