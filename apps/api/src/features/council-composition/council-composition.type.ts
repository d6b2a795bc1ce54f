import { Field, Int, ObjectType } from 'type-graphql';
import type { CouncilRole } from '@thidua/domain/council';
import {
  COUNCIL_EVENTS,
  SEAT_CHANGE_KINDS,
  type CouncilStatus,
  type SeatChangeKind,
} from '@thidua/domain/council-composition';
import type { PlainDate } from '@thidua/domain/kernel';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { CouncilRoleEnum } from '../../platform/vocabulary-enums.ts';
import { CouncilStatusEnum, CouncilType } from '../council/index.ts';

export const CouncilEventEnum = enumOf(
  COUNCIL_EVENTS,
  'CouncilEvent',
  'Việc làm được với quyết định về thành phần Hội đồng.',
);
export const SeatChangeKindEnum = enumOf(
  SEAT_CHANGE_KINDS,
  'SeatChangeKind',
  'Tham gia, thôi tham gia hay đổi chức danh.',
);

@ObjectType('CouncilConnection', { description: 'Một trang danh sách nhiệm kỳ của Hội đồng.' })
export class CouncilConnection extends connectionOf(CouncilType) {}

@ObjectType('CouncilChange', { description: 'Quyết định thay đổi thành phần Hội đồng giữa nhiệm kỳ.' })
export class CouncilChangeType {
  @Field(() => UuidScalar)
  readonly id!: string;

  readonly councilId!: string;

  @Field(() => String)
  readonly decisionNumber!: string;

  @Field(() => PlainDateScalar)
  readonly decidedOn!: Date;

  @Field(() => String)
  readonly decidedBy!: string;

  @Field(() => PlainDateScalar, { description: 'Ngày đầu tiên của thành phần mới.' })
  readonly effectiveOn!: Date;

  @Field(() => CouncilStatusEnum)
  readonly status!: CouncilStatus;

  @Field(() => Int, { description: 'Tăng sau mỗi việc; gửi kèm khi làm việc tiếp theo.' })
  readonly version!: number;

  readonly preparedById!: string;

  @Field(() => [CouncilChangeSeatType], { description: 'Trọn thành phần từ ngày có hiệu lực, theo thứ tự.' })
  readonly seats!: readonly CouncilChangeSeatType[];
}

@ObjectType('CouncilChangeSeat', { description: 'Một chức danh trong thành phần mới.' })
export class CouncilChangeSeatType {
  readonly staffId!: string;

  @Field(() => CouncilRoleEnum)
  readonly role!: CouncilRole;

  @Field(() => Boolean, { description: 'Có quyền biểu quyết.' })
  readonly hasVote!: boolean;

  readonly asOf!: PlainDate;
}

@ObjectType('SeatChange', { description: 'Quyết định thay đổi gì về một người.' })
export class SeatChangeType {
  @Field(() => SeatChangeKindEnum)
  readonly kind!: SeatChangeKind;

  readonly staffId!: string;

  @Field(() => CouncilRoleEnum, { nullable: true, description: 'Chức danh trước đó; rỗng với người mới tham gia.' })
  readonly roleBefore!: CouncilRole | null;

  @Field(() => CouncilRoleEnum, { nullable: true, description: 'Chức danh mới; rỗng với người thôi tham gia.' })
  readonly roleAfter!: CouncilRole | null;

  readonly asOf!: PlainDate;
}
