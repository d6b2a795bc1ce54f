import { Field, InputType, Int } from 'type-graphql';
import type { CouncilRole } from '@thidua/domain/council';
import type { PlainDate } from '@thidua/domain/kernel';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { CouncilRoleEnum } from '../../platform/vocabulary-enums.ts';

@InputType('InitiativeCouncilMemberInput', {
  description: 'Một thành viên: người của cơ quan, hoặc chuyên gia mời ngoài.',
})
export class InitiativeCouncilMemberInput {
  @Field(() => UuidScalar, { nullable: true, description: 'Rỗng với chuyên gia mời ngoài.' })
  readonly staffId?: string | null;

  @Field(() => String, { description: 'Tên chuyên gia mời ngoài; rỗng với người của cơ quan.' })
  readonly guestName!: string;

  @Field(() => String, { description: 'Nơi công tác của chuyên gia mời ngoài.' })
  readonly workplace!: string;

  @Field(() => CouncilRoleEnum)
  readonly role!: CouncilRole;
}

@InputType('SaveInitiativeCouncilInput', {
  description: 'Ghi bản thảo Hội đồng sáng kiến; không có version là ghi mới.',
})
export class SaveInitiativeCouncilInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh: gửi lại cùng mã thì không ghi hai lần.' })
  readonly id!: string;

  @Field(() => Int, { nullable: true })
  readonly version?: number | null;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String)
  readonly decisionNumber!: string;

  @Field(() => PlainDateScalar)
  readonly decidedOn!: PlainDate;

  @Field(() => String)
  readonly decidedBy!: string;

  @Field(() => PlainDateScalar)
  readonly termFrom!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly termTo?: PlainDate | null;

  @Field(() => [InitiativeCouncilMemberInput], { description: 'Theo thứ tự trong quyết định.' })
  readonly members!: readonly InitiativeCouncilMemberInput[];
}

@InputType('InitiativeCouncilActInput', { description: 'Duyệt hoặc bỏ một bản thảo.' })
export class InitiativeCouncilActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}
