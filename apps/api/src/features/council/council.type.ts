import { Field, Int, ObjectType } from 'type-graphql';
import type { CouncilRole } from '@thidua/domain/council';
import type { CouncilStatus } from '@thidua/domain/council-composition';
import type { PlainDate } from '@thidua/domain/kernel';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { CouncilRoleEnum } from '../../platform/vocabulary-enums.ts';
import { CouncilStatusEnum } from './council.enums.ts';

@ObjectType('CouncilMember', {
  description: 'Một chức danh trong Hội đồng, từ ngày đến ngày; thư ký có thể không có quyền biểu quyết.',
})
export class CouncilMemberType {
  @Field(() => UuidScalar)
  readonly id!: string;

  readonly staffId!: string;

  @Field(() => CouncilRoleEnum)
  readonly role!: CouncilRole;

  @Field(() => Boolean, { description: 'Có quyền biểu quyết.' })
  readonly hasVote!: boolean;

  @Field(() => Int, { description: 'Thứ tự trong quyết định.' })
  readonly ordinal!: number;

  @Field(() => PlainDateScalar)
  readonly validFrom!: Date;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày cuối; rỗng là đến hết nhiệm kỳ.' })
  readonly validTo!: Date | null;

  /** The day whose post and department of the person are shown. */
  readonly asOf!: PlainDate;
}

@ObjectType('Council', { description: 'Hội đồng Thi đua - Khen thưởng theo quyết định thành lập.' })
export class CouncilType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly decisionNumber!: string;

  @Field(() => PlainDateScalar)
  readonly decidedOn!: Date;

  @Field(() => String, { description: 'Người ký quyết định; trống với Hội đồng ghi từ trước.' })
  readonly decidedBy!: string;

  @Field(() => PlainDateScalar)
  readonly termFrom!: Date;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày cuối; rỗng là đến khi có quyết định khác.' })
  readonly termTo!: Date | null;

  @Field(() => CouncilStatusEnum)
  readonly status!: CouncilStatus;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly approvedAt!: Date | null;

  @Field(() => Int, { description: 'Tăng sau mỗi việc; gửi kèm khi làm việc tiếp theo.' })
  readonly version!: number;

  readonly preparedById!: string | null;

  @Field(() => [CouncilMemberType], { description: 'Mọi chức danh của nhiệm kỳ, cả đã thôi và chưa đến.' })
  readonly members!: readonly CouncilMemberType[];
}
