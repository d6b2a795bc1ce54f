import { Field, Int, ObjectType } from 'type-graphql';
import { PACT_EVENTS, PACT_STATUSES, type PactStatus } from '@thidua/domain/blocks';
import { enumOf } from '../../platform/enum-of.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

export const PactStatusEnum = enumOf(PACT_STATUSES, 'PactStatus', 'Trạng thái của giao ước thi đua.');
export const PactEventEnum = enumOf(PACT_EVENTS, 'PactEvent', 'Việc làm được với giao ước thi đua.');

@ObjectType('BlockPact', { description: 'Giao ước thi đua của một năm.' })
export class PactType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => String)
  readonly text!: string;

  @Field(() => String, { description: 'Nơi ký.' })
  readonly place!: string;

  @Field(() => String, { description: 'Số, ký hiệu; trống khi không có.' })
  readonly reference!: string;

  @Field(() => PactStatusEnum)
  readonly status!: PactStatus;

  @Field(() => Int, { description: 'Tăng sau mỗi lần sửa; gửi kèm khi sửa tiếp.' })
  readonly version!: number;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly signedOn!: Date | null;

  @Field(() => String, { nullable: true, description: 'Lý do của lần mở lại gần nhất.' })
  readonly reopenedReason!: string | null;

  readonly blockId!: string;
}
