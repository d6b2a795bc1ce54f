import { Field, Int, ObjectType } from 'type-graphql';
import { resultUnion } from '../../platform/result-union.ts';
import { UserError } from '../../platform/user-error.ts';
import { ViewerType } from './account.type.ts';

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

export const SignInResult = resultUnion('SignInResult', 'Kết quả đăng nhập.', SignInSucceeded, [
  WrongCredentialsError,
  TooManyAttemptsError,
]);
