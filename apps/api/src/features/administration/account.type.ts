import { Field, ObjectType } from 'type-graphql';
import { ACCOUNT_ACTS, HELD_ROLE_ACTS, ROLE_TENSES } from '@thidua/domain/accounts';
import type { HeldRoleAct, Role, RoleTense } from '@thidua/domain/accounts';
import type { PlainDate } from '@thidua/domain/kernel';
import { enumOf } from '../../platform/enum-of.ts';
import { connectionOf } from '../../platform/page.ts';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { RoleEnum } from '../accounts/index.ts';
import { StaffMemberType } from '../organisation/index.ts';

export const AccountActEnum = enumOf(ACCOUNT_ACTS, 'AccountAct', 'Việc làm được với một tài khoản.');
export const HeldRoleActEnum = enumOf(HELD_ROLE_ACTS, 'HeldRoleAct', 'Việc làm được với một vai trò đang hoặc sẽ giữ.');
export const RoleTenseEnum = enumOf(ROLE_TENSES, 'RoleTense', 'Vai trò sẽ giữ, đang giữ hoặc đã thôi.');

@ObjectType('HeldRole', { description: 'Một vai trò của tài khoản, từ ngày nào đến ngày nào.' })
export class HeldRoleType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => RoleEnum)
  readonly role!: Role;

  @Field(() => PlainDateScalar)
  readonly validFrom!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày cuối cùng; trống khi chưa định ngày thôi.' })
  readonly validTo!: PlainDate | null;

  @Field(() => RoleTenseEnum)
  readonly tense!: RoleTense;

  @Field(() => [HeldRoleActEnum], { description: 'Việc người xem được làm ngay bây giờ.' })
  readonly viewerCan!: readonly HeldRoleAct[];

  readonly departmentId!: string | null;
}

@ObjectType('Account', { description: 'Tài khoản của một người, hoặc tài khoản kỹ thuật.' })
export class AccountType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly username!: string;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Bị khóa từ lúc nào; trống khi đang dùng được.' })
  readonly disabledAt!: Date | null;

  @Field(() => DateTimeScalar)
  readonly createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Mật khẩu dùng một lần còn hạn đến lúc này.' })
  readonly oneTimePasswordUntil!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Lần cuối chính người dùng đặt mật khẩu.' })
  readonly passwordChangedAt!: Date | null;

  readonly staffId!: string | null;

  /** Not shown: only whether mail reaches the person counts for what may be done. */
  readonly emailVerifiedAt!: Date | null;
}

@ObjectType('AccountConnection')
export class AccountConnection extends connectionOf(AccountType) {}

@ObjectType('AccountCandidate', { description: 'Cán bộ chưa có tài khoản, với tên đăng nhập đề xuất.' })
export class AccountCandidateType {
  @Field(() => StaffMemberType)
  readonly staff!: StaffMemberType;

  @Field(() => String, { nullable: true, description: 'Trống khi không ghép được từ họ tên.' })
  readonly username!: string | null;
}
