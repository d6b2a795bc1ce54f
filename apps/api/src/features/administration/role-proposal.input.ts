import { ArgsType, Field, InputType, Int } from 'type-graphql';
import type { Role } from '@thidua/domain/accounts';
import type { PlainDate } from '@thidua/domain/kernel';
import { PageArgs } from '../../platform/page.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { RoleEnum } from '../accounts/index.ts';

@ArgsType()
export class RoleProposalArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Chỉ đề nghị còn đang xử lý, hoặc chỉ đề nghị đã xong.' })
  readonly isOpen?: boolean | null;
}

@InputType('ProposeRoleInput')
export class ProposeRoleInput {
  @Field(() => UuidScalar, { description: 'Mã do máy khách tạo: gửi lại cùng mã không lập thêm đề nghị.' })
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly accountId!: string;

  @Field(() => RoleEnum)
  readonly role!: Role;

  @Field(() => UuidScalar, { nullable: true, description: 'Phòng, đơn vị của trưởng phòng.' })
  readonly departmentId?: string | null;

  @Field(() => PlainDateScalar)
  readonly validFrom!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày cuối cùng; bắt buộc với vai trò theo nhiệm kỳ.' })
  readonly validTo?: PlainDate | null;

  @Field(() => String)
  readonly reason!: string;
}

@InputType('ProposeRoleEndInput')
export class ProposeRoleEndInput {
  @Field(() => UuidScalar, { description: 'Mã do máy khách tạo: gửi lại cùng mã không lập thêm đề nghị.' })
  readonly id!: string;

  @Field(() => UuidScalar, { description: 'Vai trò đang hoặc sẽ giữ.' })
  readonly heldRoleId!: string;

  @Field(() => PlainDateScalar, { description: 'Ngày cuối cùng giữ vai trò.' })
  readonly lastDay!: PlainDate;

  @Field(() => String)
  readonly reason!: string;
}

@InputType('RoleProposalActInput')
export class RoleProposalActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String, { nullable: true, description: 'Lý do; bắt buộc khi không duyệt hoặc rút.' })
  readonly reason?: string | null;
}

@InputType('EndRoleNowInput')
export class EndRoleNowInput {
  @Field(() => UuidScalar)
  readonly heldRoleId!: string;

  @Field(() => String)
  readonly reason!: string;
}
