import { Field, Int, ObjectType } from 'type-graphql';
import {
  DELEGATED_DUTIES,
  DELEGATION_CAPACITIES,
  DELEGATION_EVENTS,
  DELEGATION_STATUSES,
  DELEGATION_VIEWS,
  type DelegatedDuty,
  type DelegationCapacity,
  type DelegationStatus,
} from '@thidua/domain/accounts';
import type { PlainDate } from '@thidua/domain/kernel';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

export const DelegatedDutyEnum = enumOf(DELEGATED_DUTIES, 'DelegatedDuty', 'Làm thay việc gì.');
export const DelegationCapacityEnum = enumOf(
  DELEGATION_CAPACITIES,
  'DelegationCapacity',
  'Tư cách làm thay: quyền (Q.), ký thay (KT.), thừa ủy quyền (TUQ.).',
);
export const DelegationStatusEnum = enumOf(DELEGATION_STATUSES, 'DelegationStatus', 'Ủy quyền đã đến bước nào.');
export const DelegationEventEnum = enumOf(DELEGATION_EVENTS, 'DelegationEvent', 'Việc với một ủy quyền.');
export const DelegationViewEnum = enumOf(DELEGATION_VIEWS, 'DelegationView', 'Ủy quyền đang ở đâu vào hôm nay.');

@ObjectType('Delegation', { description: 'Ủy quyền có thời hạn: phụ trách phòng, đơn vị hoặc ký quyết định thay.' })
export class DelegationType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => DelegatedDutyEnum)
  readonly duty!: DelegatedDuty;

  @Field(() => DelegationCapacityEnum)
  readonly capacity!: DelegationCapacity;

  @Field(() => DelegationStatusEnum)
  readonly status!: DelegationStatus;

  @Field(() => PlainDateScalar, { description: 'Ngày đầu tiên.' })
  readonly validFrom!: Date;

  @Field(() => PlainDateScalar, { description: 'Ngày cuối cùng.' })
  readonly validTo!: Date;

  @Field(() => String, { description: 'Số văn bản giao nhiệm vụ.' })
  readonly paperNumber!: string;

  @Field(() => PlainDateScalar, { description: 'Ngày của văn bản.' })
  readonly paperDate!: Date;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => DateTimeScalar)
  readonly proposedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Duyệt, không duyệt hoặc rút lúc nào.' })
  readonly decidedAt!: Date | null;

  @Field(() => String, { nullable: true })
  readonly decisionReason!: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày cho thôi trước thời hạn.' })
  readonly endedOn!: Date | null;

  @Field(() => String, { nullable: true, description: 'Vì sao cho thôi trước thời hạn.' })
  readonly endReason!: string | null;

  readonly principalId!: string;
  readonly delegateId!: string;
  readonly departmentId!: string | null;
  readonly proposedById!: string;
  readonly decidedById!: string | null;
  readonly endedById!: string | null;
}

@ObjectType('DelegationConnection')
export class DelegationConnection extends connectionOf(DelegationType) {}

@ObjectType('StandIn', { description: 'Một người đang làm thay người khác vào ngày đang xem.' })
export class StandInType {
  @Field(() => UuidScalar, { description: 'Ủy quyền.' })
  readonly id!: string;

  @Field(() => DelegatedDutyEnum)
  readonly duty!: DelegatedDuty;

  @Field(() => DelegationCapacityEnum)
  readonly capacity!: DelegationCapacity;

  @Field(() => PlainDateScalar)
  readonly from!: PlainDate;

  @Field(() => PlainDateScalar)
  readonly to!: PlainDate;

  @Field(() => String, { description: 'Số văn bản giao nhiệm vụ.' })
  readonly paperNumber!: string;

  readonly departmentId!: string | undefined;
  readonly principalStaffId!: string | undefined;
  readonly delegateStaffId!: string | undefined;
  readonly asOf!: PlainDate;
}
