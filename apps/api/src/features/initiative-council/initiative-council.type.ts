import { Field, Int, ObjectType } from 'type-graphql';
import type { CouncilRole } from '@thidua/domain/council';
import {
  INITIATIVE_COUNCIL_EVENTS,
  INITIATIVE_COUNCIL_STATUSES,
  type InitiativeCouncilStatus,
} from '@thidua/domain/initiative-council';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { CouncilRoleEnum } from '../../platform/vocabulary-enums.ts';

export const InitiativeCouncilStatusEnum = enumOf(
  INITIATIVE_COUNCIL_STATUSES,
  'InitiativeCouncilStatus',
  'Trạng thái của bản ghi Hội đồng sáng kiến.',
);
export const InitiativeCouncilEventEnum = enumOf(
  INITIATIVE_COUNCIL_EVENTS,
  'InitiativeCouncilEvent',
  'Việc làm được với bản ghi Hội đồng sáng kiến.',
);

@ObjectType('InitiativeCouncil', { description: 'Hội đồng sáng kiến theo một quyết định.' })
export class InitiativeCouncilType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String, { description: 'Số, ký hiệu quyết định thành lập.' })
  readonly decisionNumber!: string;

  @Field(() => PlainDateScalar)
  readonly decidedOn!: Date;

  @Field(() => String, { description: 'Người ký quyết định.' })
  readonly decidedBy!: string;

  @Field(() => PlainDateScalar)
  readonly termFrom!: Date;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày cuối; rỗng là đến khi có quyết định khác.' })
  readonly termTo!: Date | null;

  @Field(() => InitiativeCouncilStatusEnum)
  readonly status!: InitiativeCouncilStatus;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly approvedAt!: Date | null;

  @Field(() => Int, { description: 'Tăng sau mỗi việc; gửi kèm khi làm việc tiếp theo.' })
  readonly version!: number;

  readonly preparedById!: string;
}

@ObjectType('InitiativeCouncilMember', { description: 'Một thành viên Hội đồng sáng kiến.' })
export class InitiativeCouncilMemberType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => UuidScalar, { nullable: true, description: 'Rỗng với chuyên gia mời ngoài.' })
  readonly staffId!: string | null;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String, {
    description: 'Phòng, đơn vị vào ngày quyết định, hoặc nơi công tác của chuyên gia mời ngoài.',
  })
  readonly workplace!: string;

  @Field(() => CouncilRoleEnum)
  readonly role!: CouncilRole;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Hôm nay có tài khoản với quyền chấm sáng kiến; rỗng khi người xem không được biết ai có quyền gì.',
  })
  readonly mayScore!: boolean | null;
}

@ObjectType('InitiativeCouncilConnection', { description: 'Một trang danh sách Hội đồng sáng kiến.' })
export class InitiativeCouncilConnection extends connectionOf(InitiativeCouncilType) {}
