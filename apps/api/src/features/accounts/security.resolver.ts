import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import {
  ChangeEmailResult,
  ChangePasswordResult,
  ConfirmSignInByCodeResult,
  ConfirmSignInResult,
  CredentialSaved,
  OneTimePasswordResult,
  PasswordResetStarted,
  StartIdentityLinkResult,
  StartPasswordResetResult,
} from './account.result.ts';
import { credentialError } from './credential-errors.ts';
import { securityOf } from './security.queries.ts';
import { AccountSecurityType } from './security.type.ts';
import { changeEmail } from './use-cases/change-email.ts';
import { changePassword } from './use-cases/change-password.ts';
import { confirmSignIn, confirmSignInByCode } from './use-cases/confirm-sign-in.ts';
import { endOtherSignIns, endSignIn } from './use-cases/end-sign-ins.ts';
import { startIdentityLink, unlinkIdentity } from './use-cases/identity-links.ts';
import { setOneTimePassword } from './use-cases/set-one-time-password.ts';
import { unlockSignIn } from './use-cases/unlock-sign-in.ts';
import { startPasswordReset } from './use-cases/start-password-reset.ts';

@Resolver()
export class SecurityResolver {
  @Query(() => AccountSecurityType, { description: 'Bảo mật của tài khoản mình.' })
  @Allow('session:any')
  mySecurity(@Ctx() context: ActingContext): Promise<AccountSecurityType> {
    return securityOf(context);
  }

  @Mutation(() => ChangePasswordResult, { description: 'Đổi mật khẩu; các lần đăng nhập khác kết thúc.' })
  @Allow('session:any')
  async changePassword(
    @Ctx() context: ActingContext,
    @Arg('password', () => String, { description: 'Mật khẩu hiện nay.' }) password: string,
    @Arg('newPassword', () => String) newPassword: string,
  ): Promise<typeof ChangePasswordResult> {
    const outcome = await changePassword(context, { password, newPassword });
    return outcome.ok ? new CredentialSaved(await securityOf(context)) : credentialError(outcome.error);
  }

  @Mutation(() => ChangeEmailResult, { description: 'Đổi địa chỉ thư; có hiệu lực khi đường dẫn gửi đến đó được mở.' })
  @Allow('session:any')
  async changeEmail(
    @Ctx() context: ActingContext,
    @Arg('email', () => String) email: string,
    @Arg('password', () => String, { description: 'Mật khẩu hiện nay.' }) password: string,
  ): Promise<typeof ChangeEmailResult> {
    const outcome = await changeEmail(context, { email, password });
    return outcome.ok ? new CredentialSaved(await securityOf(context)) : credentialError(outcome.error);
  }

  @Mutation(() => ConfirmSignInResult, { description: 'Nhập lại mật khẩu trước một việc quan trọng.' })
  @Allow('session:any')
  async confirmSignIn(
    @Ctx() context: ActingContext,
    @Arg('password', () => String) password: string,
  ): Promise<typeof ConfirmSignInResult> {
    const outcome = await confirmSignIn(context, password);
    return outcome.ok ? new CredentialSaved(null) : credentialError(outcome.error);
  }

  @Mutation(() => ConfirmSignInByCodeResult, { description: 'Nhập mã xác thực hai bước trước một việc quan trọng.' })
  @Allow('session:any')
  async confirmSignInByCode(
    @Ctx() context: ActingContext,
    @Arg('code', () => String) code: string,
  ): Promise<typeof ConfirmSignInByCodeResult> {
    const outcome = await confirmSignInByCode(context, code);
    return outcome.ok ? new CredentialSaved(null) : credentialError(outcome.error);
  }

  @Mutation(() => AccountSecurityType, { description: 'Kết thúc một lần đăng nhập của mình.' })
  @Allow('session:any')
  async endSignIn(
    @Ctx() context: ActingContext,
    @Arg('id', () => UuidScalar) id: string,
  ): Promise<AccountSecurityType> {
    await endSignIn(context, id);
    return securityOf(context);
  }

  @Mutation(() => AccountSecurityType, { description: 'Kết thúc mọi lần đăng nhập khác của mình.' })
  @Allow('session:any')
  async endOtherSignIns(@Ctx() context: ActingContext): Promise<AccountSecurityType> {
    await endOtherSignIns(context);
    return securityOf(context);
  }

  @Mutation(() => StartIdentityLinkResult, { description: 'Bắt đầu liên kết với hệ thống đăng nhập chung.' })
  @Allow('session:any')
  async startIdentityLink(@Ctx() context: ActingContext): Promise<typeof StartIdentityLinkResult> {
    const outcome = await startIdentityLink(context);
    return outcome.ok ? { address: outcome.value } : credentialError(outcome.error);
  }

  @Mutation(() => AccountSecurityType, { description: 'Gỡ một liên kết của mình.' })
  @Allow('session:any')
  async unlinkIdentity(
    @Ctx() context: ActingContext,
    @Arg('id', () => UuidScalar) id: string,
  ): Promise<AccountSecurityType> {
    await unlinkIdentity(context, id);
    return securityOf(context);
  }

  @Mutation(() => StartPasswordResetResult, {
    description: 'Gửi cho một người thư đặt lại mật khẩu; người quản trị không chọn mật khẩu thay.',
  })
  @Allow('account:reset')
  async startPasswordReset(
    @Ctx() context: ActingContext,
    @Arg('accountId', () => UuidScalar) accountId: string,
  ): Promise<typeof StartPasswordResetResult> {
    const outcome = await startPasswordReset(context, accountId);
    return outcome.ok ? new PasswordResetStarted(outcome.value) : credentialError(outcome.error);
  }

  @Mutation(() => Int, {
    description: 'Bỏ thời gian chờ sau các lần gõ sai mật khẩu của một tài khoản; trả số lần đã quên.',
  })
  @Allow('account:reset')
  unlockSignIn(@Ctx() context: ActingContext, @Arg('accountId', () => UuidScalar) accountId: string): Promise<number> {
    return unlockSignIn(context, accountId);
  }

  @Mutation(() => OneTimePasswordResult, {
    description:
      'Cấp mật khẩu dùng một lần do máy sinh ra cho người không nhận được thư; đăng nhập lần đầu phải đặt mật khẩu mới.',
  })
  @Allow('account:reset')
  async setOneTimePassword(
    @Ctx() context: ActingContext,
    @Arg('accountId', () => UuidScalar) accountId: string,
    @Arg('reason', () => String, { description: 'Lý do, ghi vào nhật ký.' }) reason: string,
  ): Promise<typeof OneTimePasswordResult> {
    const outcome = await setOneTimePassword(context, { accountId, reason });
    return outcome.ok ? outcome.value : credentialError(outcome.error);
  }
}
