import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow, Public } from '../../platform/allow.ts';
import type { ActingContext, RequestContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import {
  BeginSecondFactorResult,
  ConfirmSecondFactorResult,
  CredentialSaved,
  RecoveryCodesResult,
  TurnOffSecondFactorResult,
} from './account.result.ts';
import { credentialError } from './credential-errors.ts';
import { shownAtDoor } from './door.resolver.ts';
import { securityOf } from './security.queries.ts';
import { confirmSecondFactor } from './use-cases/confirm-second-factor.ts';
import { removeSecondFactor, renewRecoveryCodes, turnOffSecondFactor } from './use-cases/second-factor-changes.ts';
import { beginSecondFactor, turnOnSecondFactor } from './use-cases/second-factor-setup.ts';

/** Codes of an app on top of the password. */
@Resolver()
export class SecondFactorResolver {
  @Mutation(() => ConfirmSecondFactorResult, {
    description: 'Bước nhập mã khi đăng nhập: mã của ứng dụng hoặc mã dự phòng.',
  })
  @Public()
  async confirmSecondFactor(
    @Ctx() context: RequestContext,
    @Arg('code', () => String) code: string,
  ): Promise<typeof ConfirmSecondFactorResult> {
    const outcome = await confirmSecondFactor(context, code);
    return outcome.ok ? shownAtDoor(outcome.value) : credentialError(outcome.error);
  }

  @Mutation(() => BeginSecondFactorResult, {
    description:
      'Bắt đầu cài đặt xác thực hai bước: của người đang đăng nhập, hoặc của người mà cửa đăng nhập bắt buộc.',
  })
  @Public()
  async beginSecondFactor(@Ctx() context: RequestContext): Promise<typeof BeginSecondFactorResult> {
    const outcome = await beginSecondFactor(context);
    return outcome.ok ? outcome.value : credentialError(outcome.error);
  }

  @Mutation(() => RecoveryCodesResult, { description: 'Bật xác thực hai bước bằng một mã đúng; trả các mã dự phòng.' })
  @Public()
  async turnOnSecondFactor(
    @Ctx() context: RequestContext,
    @Arg('code', () => String) code: string,
  ): Promise<typeof RecoveryCodesResult> {
    const outcome = await turnOnSecondFactor(context, code);
    return outcome.ok ? { codes: outcome.value } : credentialError(outcome.error);
  }

  @Mutation(() => RecoveryCodesResult, { description: 'Tạo các mã dự phòng mới; các mã cũ hết hiệu lực.' })
  @Allow('session:any')
  async renewRecoveryCodes(
    @Ctx() context: ActingContext,
    @Arg('code', () => String) code: string,
  ): Promise<typeof RecoveryCodesResult> {
    const outcome = await renewRecoveryCodes(context, code);
    return outcome.ok ? { codes: outcome.value } : credentialError(outcome.error);
  }

  @Mutation(() => TurnOffSecondFactorResult, { description: 'Tắt xác thực hai bước; hỏi cả mật khẩu và mã.' })
  @Allow('session:any')
  async turnOffSecondFactor(
    @Ctx() context: ActingContext,
    @Arg('password', () => String) password: string,
    @Arg('code', () => String) code: string,
  ): Promise<typeof TurnOffSecondFactorResult> {
    const outcome = await turnOffSecondFactor(context, { password, code });
    return outcome.ok ? new CredentialSaved(await securityOf(context)) : credentialError(outcome.error);
  }

  @Mutation(() => Boolean, { description: 'Quản trị gỡ xác thực hai bước của người mất điện thoại và mã dự phòng.' })
  @Allow('account:reset')
  async removeSecondFactor(
    @Ctx() context: ActingContext,
    @Arg('accountId', () => UuidScalar) accountId: string,
  ): Promise<boolean> {
    await removeSecondFactor(context, accountId);
    return true;
  }
}
