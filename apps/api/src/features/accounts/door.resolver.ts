import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Public } from '../../platform/allow.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import {
  CredentialSaved,
  ResetPasswordResult,
  SignInStepNeededError,
  SignInResult,
  SignInStepResult,
  SignInSucceeded,
  VerifyEmailResult,
} from './account.result.ts';
import { credentialError } from './credential-errors.ts';
import { choosePassword } from './use-cases/choose-password.ts';
import type { Entered } from './use-cases/enter.ts';
import { requestPasswordReset } from './use-cases/request-password-reset.ts';
import { resetPassword } from './use-cases/reset-password.ts';
import { signIn } from './use-cases/sign-in.ts';
import { verifyEmail } from './use-cases/verify-email.ts';
import { viewerOf } from './viewer-of.ts';

/** What the world sees of somebody who came in, or stands before the next step. */
export function shownAtDoor(entered: Entered): SignInSucceeded | SignInStepNeededError {
  return entered.kind === 'IN' ? new SignInSucceeded(viewerOf(entered.actor)) : new SignInStepNeededError(entered.step);
}

/** What people may do before they are in. */
@Resolver()
export class DoorResolver {
  @Mutation(() => SignInResult, { description: 'Đăng nhập.' })
  @Public()
  async signIn(
    @Ctx() context: RequestContext,
    @Arg('username', () => String) username: string,
    @Arg('password', () => String) password: string,
  ): Promise<typeof SignInResult> {
    const outcome = await signIn(context, { username, password });
    return outcome.ok ? shownAtDoor(outcome.value) : credentialError(outcome.error);
  }

  @Mutation(() => SignInStepResult, {
    description: 'Bước đặt mật khẩu mới, khi đăng nhập bằng mật khẩu dùng một lần.',
  })
  @Public()
  async choosePassword(
    @Ctx() context: RequestContext,
    @Arg('newPassword', () => String) newPassword: string,
  ): Promise<typeof SignInStepResult> {
    const outcome = await choosePassword(context, newPassword);
    return outcome.ok ? shownAtDoor(outcome.value) : credentialError(outcome.error);
  }

  @Mutation(() => Boolean, {
    description: 'Xin thư đặt lại mật khẩu; trả lời như nhau dù tên có thật hay không.',
  })
  @Public()
  async requestPasswordReset(
    @Ctx() context: RequestContext,
    @Arg('username', () => String) username: string,
  ): Promise<boolean> {
    await requestPasswordReset(context, username);
    return true;
  }

  @Mutation(() => ResetPasswordResult, { description: 'Đặt lại mật khẩu bằng đường dẫn trong thư.' })
  @Public()
  async resetPassword(
    @Ctx() context: RequestContext,
    @Arg('token', () => String) token: string,
    @Arg('newPassword', () => String) newPassword: string,
  ): Promise<typeof ResetPasswordResult> {
    const outcome = await resetPassword(context, { token, newPassword });
    return outcome.ok ? new CredentialSaved(null) : credentialError(outcome.error);
  }

  @Mutation(() => VerifyEmailResult, { description: 'Xác nhận địa chỉ thư bằng đường dẫn trong thư.' })
  @Public()
  async verifyEmail(
    @Ctx() context: RequestContext,
    @Arg('token', () => String) token: string,
  ): Promise<typeof VerifyEmailResult> {
    const outcome = await verifyEmail(context, token);
    return outcome.ok ? new CredentialSaved(null) : credentialError(outcome.error);
  }
}
