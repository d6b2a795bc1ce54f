import { Field, ObjectType } from 'type-graphql';
import { UuidScalar } from '../../platform/scalars/index.ts';

@ObjectType('PlanRecipientBody', {
  description: 'Một phòng, đơn vị, tổ chức mà dòng nơi nhận chỉ tới, theo ngày của kế hoạch.',
})
export class PlanRecipientBodyType {
  @Field(() => UuidScalar)
  readonly departmentId!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => Boolean, { description: 'Hôm nay có người đứng đầu được ghi.' })
  readonly hasHead!: boolean;

  @Field(() => Boolean, { description: 'Người đứng đầu đã xác nhận đọc.' })
  readonly hasHeadRead!: boolean;
}
