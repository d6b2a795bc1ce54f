import { Field, Int, ObjectType } from 'type-graphql';
import { ROLES } from '@thidua/domain/accounts';
import type { Role } from '@thidua/domain/accounts';
import { enumOf } from '../../platform/enum-of.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';

export const RoleEnum = enumOf(ROLES, 'Role', 'Vai trò trong cơ quan.');

@ObjectType('Organisation', { description: 'Cơ quan sử dụng phần mềm.' })
export class OrganisationType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String, { description: 'Mã ngắn.' })
  readonly code!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String, { description: 'Cơ quan chủ quản.' })
  readonly parentName!: string;

  @Field(() => String, { description: 'Chữ viết tắt trong ký hiệu văn bản.' })
  readonly documentSign!: string;

  @Field(() => String, { description: 'Địa danh ghi trên văn bản.' })
  readonly place!: string;

  @Field(() => Boolean, { description: 'Cơ quan mẫu với người và số liệu bịa.' })
  readonly isSample!: boolean;
}

@ObjectType('RoleGrant', { description: 'Vai trò được giao và phạm vi của nó.' })
export class RoleGrantType {
  @Field(() => RoleEnum)
  readonly role!: Role;

  /** The department of a head; the organisation feature turns it into the `department` field. */
  readonly departmentId!: string | undefined;
}

@ObjectType('Viewer', { description: 'Người đang đăng nhập.' })
export class ViewerType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => String)
  readonly username!: string;

  @Field(() => String, { description: 'Ngôn ngữ của giao diện: vi hoặc en.' })
  readonly language!: string;

  @Field(() => [RoleGrantType])
  readonly roles!: readonly RoleGrantType[];

  @Field(() => [String], { description: 'Những cửa mà vai trò được vào, để dựng menu.' })
  readonly permissions!: readonly string[];

  /** The person behind the account; the organisation feature turns it into the `staff` field. */
  readonly staffId!: string | undefined;

  readonly organisationId!: string;
}

@ObjectType('SignInEnd', { description: 'Khi nào lần đăng nhập này hết hiệu lực.' })
export class SignInEndType {
  @Field(() => Int, { description: 'Hết hiệu lực sau chừng này giây kể từ yêu cầu cuối cùng.' })
  readonly idleSeconds!: number;

  @Field(() => Int, { description: 'Dù vẫn dùng, hết hiệu lực sau chừng này giây nữa.' })
  readonly secondsLeft!: number;
}

@ObjectType('SampleSignIn', { description: 'Một tài khoản của cơ quan mẫu để dùng thử.' })
export class SampleSignInType {
  @Field(() => String)
  readonly username!: string;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => RoleEnum)
  readonly role!: Role;

  @Field(() => String, { description: 'Người này làm gì trong câu chuyện mẫu.' })
  readonly description!: string;

  @Field(() => String)
  readonly password!: string;
}

@ObjectType('SignInInfo', { description: 'Điều người chưa đăng nhập được biết.' })
export class SignInInfoType {
  @Field(() => String)
  readonly organisationName!: string;

  @Field(() => Boolean)
  readonly isSample!: boolean;

  @Field(() => [SampleSignInType], { description: 'Chỉ có ở cơ quan mẫu.' })
  readonly samples!: readonly SampleSignInType[];

  @Field(() => Boolean, { description: 'Có máy chủ thư: người quên mật khẩu tự đặt lại được qua thư.' })
  readonly canSendMail!: boolean;

  @Field(() => String, { nullable: true, description: 'Tên hệ thống đăng nhập chung; rỗng khi không có.' })
  readonly providerLabel!: string | null;
}
