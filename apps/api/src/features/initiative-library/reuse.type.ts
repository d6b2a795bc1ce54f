import { Field, Int, ObjectType } from 'type-graphql';
import { REUSE_EVENTS, REUSE_STATUSES, type ReuseStatus } from '@thidua/domain/initiative-library';
import { enumOf } from '../../platform/enum-of.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

export const ReuseStatusEnum = enumOf(REUSE_STATUSES, 'ReuseStatus', 'Trạng thái của một lần áp dụng lại.');
export const ReuseEventEnum = enumOf(REUSE_EVENTS, 'ReuseEvent', 'Việc làm được với một lần áp dụng lại.');

@ObjectType('InitiativeReuse', { description: 'Một lần áp dụng lại sáng kiến ở một phòng, đơn vị.' })
export class InitiativeReuseType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => PlainDateScalar, { description: 'Áp dụng từ ngày.' })
  readonly appliedOn!: Date;

  @Field(() => String, { description: 'Nơi áp dụng, công việc được áp dụng.' })
  readonly place!: string;

  @Field(() => String, { description: 'Ghi chú; có thể rỗng.' })
  readonly note!: string;

  @Field(() => ReuseStatusEnum)
  readonly status!: ReuseStatus;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String, { nullable: true, description: 'Vì sao không xác nhận hoặc đã rút.' })
  readonly reason!: string | null;

  @Field(() => DateTimeScalar)
  readonly toldAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly answeredAt!: Date | null;

  readonly entryId!: string;
  readonly departmentId!: string;
  readonly staffId!: string | null;
  readonly toldById!: string;
  readonly answeredById!: string | null;
}
