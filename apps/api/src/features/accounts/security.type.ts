import { SIGN_IN_METHODS, SIGN_IN_STEPS } from '@thidua/domain/accounts';
import type { SignInMethod } from '@thidua/domain/accounts';
import { Field, Int, ObjectType } from 'type-graphql';
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

@ObjectType('SecondFactor', { description: 'Xác thực hai bước của chính mình.' })
export class SecondFactorType {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Bật từ lúc; rỗng khi chưa bật.' })
  readonly since!: Date | null;

  @Field(() => Int, { description: 'Còn bao nhiêu mã dự phòng chưa dùng.' })
  readonly recoveryCodesLeft!: number;

  @Field(() => Boolean, { description: 'Vai trò của mình bắt buộc phải có.' })
  readonly isRequired!: boolean;
}

@ObjectType('NewSecondFactor', { description: 'Khóa để nhập vào ứng dụng xác thực; chỉ hiện lần này.' })
export class NewSecondFactorType {
  @Field(() => String, { description: 'Khóa dạng chữ.' })
  readonly key!: string;

  @Field(() => String, { description: 'Địa chỉ otpauth để vẽ mã QR.' })
  readonly address!: string;
}

@ObjectType('RecoveryCodes', { description: 'Các mã dự phòng, mỗi mã dùng một lần; chỉ hiện lần này.' })
export class RecoveryCodesType {
  @Field(() => [String])
  readonly codes!: readonly string[];
}

@ObjectType('LinkedIdentity', { description: 'Danh tính đăng nhập chung đã liên kết.' })
export class LinkedIdentityType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String, { description: 'Nơi cấp danh tính.' })
  readonly issuer!: string;

  @Field(() => DateTimeScalar)
  readonly linkedAt!: Date;
}

@ObjectType('ProviderAddress', { description: 'Nơi trình duyệt cần sang để chứng tỏ mình là ai.' })
export class ProviderAddressType {
  @Field(() => String)
  readonly address!: string;
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

  @Field(() => String, { nullable: true, description: 'Tên hệ thống đăng nhập chung; rỗng khi không có.' })
  readonly providerLabel!: string | null;

  @Field(() => [LinkedIdentityType])
  readonly identities!: readonly LinkedIdentityType[];

  @Field(() => SecondFactorType)
  readonly secondFactor!: SecondFactorType;

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
