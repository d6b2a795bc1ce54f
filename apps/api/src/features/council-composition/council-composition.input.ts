import { Field, InputType, Int } from 'type-graphql';
import type { CouncilRole } from '@thidua/domain/council';
import type { PlainDate } from '@thidua/domain/kernel';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { CouncilRoleEnum } from '../../platform/vocabulary-enums.ts';

@InputType('CouncilSeatInput', { description: 'Một chức danh trong Hội đồng.' })
export class CouncilSeatInput {
  @Field(() => UuidScalar)
  readonly staffId!: string;

  @Field(() => CouncilRoleEnum)
  readonly role!: CouncilRole;

  @Field(() => Boolean, { description: 'Có quyền biểu quyết; chỉ thư ký mới có thể không có.' })
  readonly hasVote!: boolean;
}

@InputType('SaveCouncilInput', {
  description: 'Ghi bản thảo Hội đồng Thi đua, Khen thưởng; không có version là ghi mới.',
})
export class SaveCouncilInput {
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

  @Field(() => [CouncilSeatInput], { description: 'Theo thứ tự trong quyết định.' })
  readonly seats!: readonly CouncilSeatInput[];
}

@InputType('SaveCouncilChangeInput', {
  description: 'Ghi bản thảo thay đổi thành phần giữa nhiệm kỳ; không có version là ghi mới.',
})
export class SaveCouncilChangeInput {
  @Field(() => UuidScalar, { description: 'Do máy người dùng sinh: gửi lại cùng mã thì không ghi hai lần.' })
  readonly id!: string;

  @Field(() => Int, { nullable: true })
  readonly version?: number | null;

  @Field(() => UuidScalar)
  readonly councilId!: string;

  @Field(() => String)
  readonly decisionNumber!: string;

  @Field(() => PlainDateScalar)
  readonly decidedOn!: PlainDate;

  @Field(() => String)
  readonly decidedBy!: string;

  @Field(() => PlainDateScalar, { description: 'Ngày đầu tiên của thành phần mới.' })
  readonly effectiveOn!: PlainDate;

  @Field(() => [CouncilSeatInput], { description: 'Trọn thành phần từ ngày ấy, theo thứ tự.' })
  readonly seats!: readonly CouncilSeatInput[];
}

@InputType('CouncilActInput', { description: 'Duyệt hoặc bỏ một bản thảo.' })
export class CouncilActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}
