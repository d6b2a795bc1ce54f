import { Field, Int, ObjectType } from 'type-graphql';
import type { CouncilRole } from '@thidua/domain/council';
import type { PlainDate } from '@thidua/domain/kernel';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { CouncilRoleEnum } from '../../platform/vocabulary-enums.ts';

@ObjectType('CouncilMember', { description: 'Thành viên Hội đồng; thư ký có thể không có quyền biểu quyết.' })
export class CouncilMemberType {
  @Field(() => UuidScalar)
  readonly id!: string;

  readonly staffId!: string;

  @Field(() => CouncilRoleEnum)
  readonly role!: CouncilRole;

  @Field(() => Boolean, { description: 'Có quyền biểu quyết.' })
  readonly hasVote!: boolean;

  @Field(() => Int, { description: 'Thứ tự trong quyết định thành lập.' })
  readonly ordinal!: number;

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

  @Field(() => PlainDateScalar)
  readonly termFrom!: Date;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly termTo!: Date | null;

  @Field(() => [CouncilMemberType])
  readonly members!: readonly CouncilMemberType[];
}
