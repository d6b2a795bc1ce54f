import { SIGN_IN_METHODS, SIGN_IN_STEPS } from '@thidua/domain/accounts';
import type { SignInMethod } from '@thidua/domain/accounts';
import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/enum-of.ts';
import { DateTimeScalar, UuidScalar } from '../../platform/scalars/index.ts';

export const SignInStepEnum = enumOf(SIGN_IN_STEPS, 'SignInStep', 'Bước còn lại của việc đăng nhập.');
export const SignInMethodEnum = enumOf(SIGN_IN_METHODS, 'SignInMethod', 'Cách đăng nhập.');

@ObjectType('OwnSignIn', { description: 'Một lần đăng nhập còn hiệu lực của chính mình.' })
export class OwnSignInType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Boolean, { description: 'Chính lần đăng nhập đang dùng.' })
  readonly isThis!: boolean;

  @Field(() => String, { nullable: true, description: 'Tên trình duyệt; rỗng khi không nhận ra.' })
  readonly browser!: string | null;

  @Field(() => String, { nullable: true, description: 'Hệ điều hành; rỗng khi không nhận ra.' })
  readonly system!: string | null;

  @Field(() => String, { description: 'Mạng, đã bớt phần sau; rỗng khi không biết.' })
  readonly network!: string;

  @Field(() => SignInMethodEnum)
  readonly method!: SignInMethod;

  @Field(() => DateTimeScalar, { description: 'Đăng nhập lúc.' })
  readonly createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'Dùng lần cuối lúc.' })
  readonly lastSeenAt!: Date;
}

@ObjectType('AccountSecurity', { description: 'Mật khẩu, địa chỉ thư và các lần đăng nhập của chính mình.' })
export class AccountSecurityType {
  @Field(() => UuidScalar, { description: 'Tài khoản.' })
  readonly id!: string;

  @Field(() => String, { nullable: true, description: 'Địa chỉ thư điện tử.' })
  readonly email!: string | null;

  @Field(() => Boolean, { description: 'Địa chỉ đã được xác nhận qua thư.' })
  readonly isEmailVerified!: boolean;

  @Field(() => String, { nullable: true, description: 'Địa chỉ mới đang chờ xác nhận.' })
  readonly pendingEmail!: string | null;

  @Field(() => Boolean, { description: 'Bản cài đặt có máy chủ thư.' })
  readonly canSendMail!: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Chính mình đặt mật khẩu lần cuối lúc.' })
  readonly passwordChangedAt!: Date | null;

  @Field(() => [OwnSignInType], { description: 'Các lần đăng nhập còn hiệu lực, mới dùng trước.' })
  readonly signIns!: readonly OwnSignInType[];
}

@ObjectType('OneTimePassword', { description: 'Mật khẩu dùng một lần, chỉ hiện một lần này.' })
export class OneTimePasswordType {
  @Field(() => String)
  readonly password!: string;

  @Field(() => DateTimeScalar, { description: 'Dùng được đến lúc.' })
  readonly until!: Date;
}
