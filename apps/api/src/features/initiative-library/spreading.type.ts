import { Field, Int, ObjectType } from 'type-graphql';
import { SPREADING_EVENTS, SPREADING_STATUSES, type SpreadingStatus } from '@thidua/domain/initiative-library';
import { enumOf } from '../../platform/enum-of.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

export const SpreadingStatusEnum = enumOf(
  SPREADING_STATUSES,
  'SpreadingStatus',
  'Trạng thái của một đề nghị nhân rộng.',
);
export const SpreadingEventEnum = enumOf(SPREADING_EVENTS, 'SpreadingEvent', 'Trả lời được cho một đề nghị nhân rộng.');

@ObjectType('InitiativeSpreading', { description: 'Đề nghị một phòng, đơn vị áp dụng một sáng kiến trong Thư viện.' })
export class InitiativeSpreadingType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String, { description: 'Vì sao nên áp dụng; có thể rỗng.' })
  readonly note!: string;

  @Field(() => PlainDateScalar, { description: 'Hạn trả lời.' })
  readonly answerBy!: Date;

  @Field(() => SpreadingStatusEnum)
  readonly status!: SpreadingStatus;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String, { nullable: true, description: 'Vì sao chưa áp dụng.' })
  readonly reason!: string | null;

  @Field(() => DateTimeScalar)
  readonly proposedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly answeredAt!: Date | null;

  readonly entryId!: string;
  readonly departmentId!: string;
  readonly answeredById!: string | null;
}
