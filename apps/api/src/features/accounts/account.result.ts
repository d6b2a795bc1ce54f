import type { Role, SignInStep } from '@thidua/domain/accounts';
import { Field, Int, ObjectType } from 'type-graphql';
import { resultUnion } from '../../platform/result-union.ts';
import { InputProblemsError, UserError } from '../../platform/user-error.ts';
import { RoleEnum, ViewerType } from './account.type.ts';
import {
  AccountSecurityType,
  OneTimePasswordType,
  NewSecondFactorType,
  ProviderAddressType,
  RecoveryCodesType,
  SignInStepEnum,
} from './security.type.ts';

@ObjectType('SignInSucceeded', { description: 'Đã đăng nhập.' })
export class SignInSucceeded {
  @Field(() => ViewerType)
  readonly viewer: ViewerType;

  constructor(viewer: ViewerType) {
    this.viewer = viewer;
  }
}

@ObjectType('WrongCredentialsError', {
  implements: UserError,
  description: 'Tên đăng nhập hoặc mật khẩu không đúng; không nói cái nào.',
})
export class WrongCredentialsError extends UserError {
  override readonly code: string = 'WRONG_CREDENTIALS';
}

@ObjectType('TooManyAttemptsError', { implements: UserError, description: 'Đã thử quá nhiều lần; chờ rồi thử lại.' })
export class TooManyAttemptsError extends UserError {
  override readonly code: string = 'TOO_MANY_ATTEMPTS';

  @Field(() => Int, { description: 'Số giây phải chờ.' })
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super();
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

@ObjectType('SignInStepNeededError', {
  implements: UserError,
  description: 'Bước đầu đúng, còn bước nữa mới vào được; trình duyệt giữ thẻ của bước này.',
})
export class SignInStepNeededError extends UserError {
  override readonly code: string = 'STEP_NEEDED';

  @Field(() => SignInStepEnum, { description: 'Bước tiếp theo.' })
  readonly step: SignInStep;

  constructor(step: SignInStep) {
    super();
    this.step = step;
  }
}

@ObjectType('SignInStepOverError', {
  implements: UserError,
  description: 'Việc đăng nhập này đã quá hạn hoặc đã xong; đăng nhập lại từ đầu.',
})
export class SignInStepOverError extends UserError {
  override readonly code: string = 'STEP_OVER';
}

@ObjectType('WrongCodeError', { implements: UserError, description: 'Mã không đúng, đã dùng, hoặc đã quá lúc.' })
export class WrongCodeError extends UserError {
  override readonly code: string = 'WRONG_CODE';
}

@ObjectType('SecondFactorDemandedError', {
  implements: UserError,
  description: 'Vai trò đang giữ bắt buộc có xác thực hai bước, nên không tắt được.',
})
export class SecondFactorDemandedError extends UserError {
  override readonly code: string = 'SECOND_FACTOR_DEMANDED';

  @Field(() => [RoleEnum], { description: 'Những vai trò bắt buộc.' })
  readonly roles: readonly Role[];

  constructor(roles: readonly Role[]) {
    super();
    this.roles = roles;
  }
}

@ObjectType('NoProviderError', {
  implements: UserError,
  description: 'Không có hệ thống đăng nhập chung, hoặc hệ thống ấy không trả lời.',
})
export class NoProviderError extends UserError {
  override readonly code: string = 'NO_PROVIDER';
}

@ObjectType('LinkOverError', {
  implements: UserError,
  description: 'Đường dẫn trong thư đã dùng, đã có thư mới hơn, hoặc quá hạn; không nói vì sao.',
})
export class LinkOverError extends UserError {
  override readonly code: string = 'LINK_OVER';
}

@ObjectType('NoMailServerError', { implements: UserError, description: 'Bản cài đặt chưa nối máy chủ thư.' })
export class NoMailServerError extends UserError {
  override readonly code: string = 'NO_MAIL_SERVER';
}

@ObjectType('NoEmailError', { implements: UserError, description: 'Tài khoản chưa có địa chỉ thư điện tử.' })
export class NoEmailError extends UserError {
  override readonly code: string = 'NO_EMAIL';
}

@ObjectType('ReachedByMailError', {
  implements: UserError,
  description: 'Người ấy nhận được thư: gửi thư đặt lại mật khẩu, không cấp mật khẩu trao tay.',
})
export class ReachedByMailError extends UserError {
  override readonly code: string = 'REACHED_BY_MAIL';

  @Field(() => String, { description: 'Địa chỉ đã xác nhận, đã che bớt.' })
  readonly sentTo: string;

  constructor(sentTo: string) {
    super();
    this.sentTo = sentTo;
  }
}

@ObjectType('CredentialSaved', { description: 'Đã ghi nhận.' })
export class CredentialSaved {
  @Field(() => AccountSecurityType, {
    nullable: true,
    description: 'Trang bảo mật sau việc này; rỗng khi chưa đăng nhập.',
  })
  readonly security: AccountSecurityType | null;

  constructor(security: AccountSecurityType | null) {
    this.security = security;
  }
}

@ObjectType('PasswordResetStarted', { description: 'Đã gửi thư đặt lại mật khẩu.' })
export class PasswordResetStarted {
  @Field(() => String, { description: 'Nơi gửi đến, đã che bớt.' })
  readonly sentTo: string;

  constructor(sentTo: string) {
    this.sentTo = sentTo;
  }
}

export const SignInResult = resultUnion('SignInResult', 'Kết quả đăng nhập.', SignInSucceeded, [
  SignInStepNeededError,
  WrongCredentialsError,
  TooManyAttemptsError,
]);

export const SignInStepResult = resultUnion('SignInStepResult', 'Kết quả của một bước đăng nhập.', SignInSucceeded, [
  SignInStepNeededError,
  SignInStepOverError,
  TooManyAttemptsError,
  InputProblemsError,
]);

export const ChangePasswordResult = resultUnion('ChangePasswordResult', 'Kết quả đổi mật khẩu.', CredentialSaved, [
  WrongCredentialsError,
  TooManyAttemptsError,
  InputProblemsError,
]);

export const ChangeEmailResult = resultUnion('ChangeEmailResult', 'Kết quả đổi địa chỉ thư.', CredentialSaved, [
  WrongCredentialsError,
  TooManyAttemptsError,
  InputProblemsError,
  NoMailServerError,
]);

export const ConfirmSignInResult = resultUnion('ConfirmSignInResult', 'Kết quả xác nhận lại.', CredentialSaved, [
  WrongCredentialsError,
  TooManyAttemptsError,
]);

export const ResetPasswordResult = resultUnion('ResetPasswordResult', 'Kết quả đặt lại mật khẩu.', CredentialSaved, [
  LinkOverError,
  TooManyAttemptsError,
  InputProblemsError,
]);

export const VerifyEmailResult = resultUnion('VerifyEmailResult', 'Kết quả xác nhận địa chỉ.', CredentialSaved, [
  LinkOverError,
]);

export const StartPasswordResetResult = resultUnion(
  'StartPasswordResetResult',
  'Kết quả bắt đầu đặt lại mật khẩu.',
  PasswordResetStarted,
  [NoMailServerError, NoEmailError],
);

export const OneTimePasswordResult = resultUnion(
  'OneTimePasswordResult',
  'Kết quả cấp mật khẩu dùng một lần.',
  OneTimePasswordType,
  [ReachedByMailError, InputProblemsError],
);

export const ConfirmSecondFactorResult = resultUnion(
  'ConfirmSecondFactorResult',
  'Kết quả của bước nhập mã.',
  SignInSucceeded,
  [SignInStepNeededError, SignInStepOverError, WrongCodeError, TooManyAttemptsError],
);

export const BeginSecondFactorResult = resultUnion(
  'BeginSecondFactorResult',
  'Kết quả bắt đầu cài đặt xác thực hai bước.',
  NewSecondFactorType,
  [SignInStepOverError],
);

export const RecoveryCodesResult = resultUnion('RecoveryCodesResult', 'Các mã dự phòng mới.', RecoveryCodesType, [
  SignInStepOverError,
  WrongCodeError,
  TooManyAttemptsError,
]);

export const TurnOffSecondFactorResult = resultUnion(
  'TurnOffSecondFactorResult',
  'Kết quả tắt xác thực hai bước.',
  CredentialSaved,
  [WrongCredentialsError, WrongCodeError, TooManyAttemptsError, SecondFactorDemandedError],
);

export const StartIdentityLinkResult = resultUnion(
  'StartIdentityLinkResult',
  'Kết quả bắt đầu liên kết danh tính.',
  ProviderAddressType,
  [NoProviderError],
);

export const ConfirmSignInByCodeResult = resultUnion(
  'ConfirmSignInByCodeResult',
  'Kết quả xác nhận lại bằng mã.',
  CredentialSaved,
  [WrongCodeError, TooManyAttemptsError],
);
