import { ArgsType, Field, InputType } from 'type-graphql';
import type { Role } from '@thidua/domain/accounts';
import { PageArgs } from '../../platform/page.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { RoleEnum } from '../accounts/index.ts';

@InputType('AccountFilter', { description: 'Lọc danh sách tài khoản.' })
export class AccountFilter {
  @Field(() => String, { nullable: true, description: 'Tìm trong tên người và tên đăng nhập; không cần dấu.' })
  readonly text?: string | null;

  @Field(() => RoleEnum, { nullable: true, description: 'Chỉ tài khoản hôm nay giữ vai trò này.' })
  readonly role?: Role | null;

  @Field(() => Boolean, { nullable: true, description: 'Chỉ tài khoản bị khóa, hoặc chỉ tài khoản đang dùng được.' })
  readonly isDisabled?: boolean | null;
}

@ArgsType()
export class AccountArgs extends PageArgs {
  @Field(() => AccountFilter, { nullable: true })
  readonly filter?: AccountFilter | null;
}

@InputType('CreateAccountInput', { description: 'Tài khoản của một cán bộ, hoặc tài khoản kỹ thuật có tên riêng.' })
export class CreateAccountInput {
  @Field(() => UuidScalar, { description: 'Mã do máy khách tạo: gửi lại cùng mã không tạo thêm tài khoản.' })
  readonly id!: string;

  @Field(() => String)
  readonly username!: string;

  @Field(() => UuidScalar, { nullable: true, description: 'Cán bộ dùng tài khoản; trống là tài khoản kỹ thuật.' })
  readonly staffId?: string | null;

  @Field(() => String, { nullable: true, description: 'Tên hiển thị của tài khoản kỹ thuật.' })
  readonly displayName?: string | null;
}

@InputType('AccountReasonInput')
export class AccountReasonInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly reason!: string;
}
