import { createHash } from 'node:crypto';
import { RECOVERY_CODES, SECOND_FACTOR_BUDGET } from '@thidua/domain/accounts';
import { err, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { inTransaction } from '../../platform/in-transaction.ts';
import type { Change } from '../../platform/in-transaction.ts';
import type { Platform } from '../../platform/platform.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import type { TooManyAttempts } from './check-password.ts';
import { foldReadableSecret, readableSecret } from './readable-secret.ts';
import { recordRefusal } from './record-refusal.ts';
import { giveBack, takeFromBudget } from './throttle.ts';
import { stepOfCode } from './totp.ts';

export interface WrongCode {
  readonly code: 'WRONG_CODE';
}
export type CodeRefusal = WrongCode | TooManyAttempts;

/** Where the secret of an account is sealed to. */
export function secretPlace(accountId: string): string {
  return `secondFactor.secret:${accountId}`;
}

/** A recovery code as it is kept: under a key outside the database, so the table alone tells none of them. */
function hashOfRecoveryCode(platform: Platform, accountId: string, folded: string): Uint8Array<ArrayBuffer> {
  const digest = createHash('sha256')
    .update(JSON.stringify(['recovery-code', accountId, folded]))
    .digest();
  return new Uint8Array(platform.auditKey.sign(digest));
}

/** Ten new codes instead of all that were there; shown once, never again. */
export async function makeRecoveryCodes(
  { tx, at, audit }: Change,
  platform: Platform,
  accountId: string,
): Promise<readonly string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, readableSecret);
  await tx.recoveryCode.deleteMany({ where: { accountId } });
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({
      accountId,
      createdAt: at,
      codeHash: hashOfRecoveryCode(platform, accountId, foldReadableSecret(code) ?? ''),
    })),
  });
  audit({ action: 'RECOVERY_CODES_MADE', objectType: 'Account', objectId: accountId, detail: {} });
  return codes;
}

/**
 * Checks a code of the app, or a recovery code, under the limit of tries; each opens once. `confirmed` says whether the factor
 * must be on already, or is just being set up.
 */
export async function checkCode(
  context: RequestContext,
  accountId: string,
  typed: string,
  confirmed: 'ON' | 'BEING_SET_UP' = 'ON',
): Promise<Result<undefined, CodeRefusal>> {
  const { platform } = context;
  const place = await takeFromBudget(platform, 'second-factor', accountId, SECOND_FACTOR_BUDGET);
  if (place === undefined)
    return err({ code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: SECOND_FACTOR_BUDGET.windowMs / 1000 });
  const outcome = await inTransaction<undefined, WrongCode>(context, async (change) => {
    const isRight =
      (await useAppCode(change, platform, accountId, typed, confirmed === 'ON')) ||
      (confirmed === 'ON' && (await useRecoveryCode(change, platform, accountId, typed)));
    return isRight ? ok(undefined) : err({ code: 'WRONG_CODE' });
  });
  if (outcome.ok) await giveBack(platform, place);
  else if (confirmed === 'ON') await recordRefusal(context, accountId, 'WRONG_CODE');
  return outcome;
}

async function useAppCode(
  { tx, at }: Change,
  platform: Platform,
  accountId: string,
  typed: string,
  isOn: boolean,
): Promise<boolean> {
  // One at a time: the same code sent twice at once counts once.
  await tx.$queryRaw`SELECT 1 FROM second_factors WHERE "accountId" = ${accountId}::uuid FOR UPDATE`;
  const factor = await tx.secondFactor.findUnique({ where: { accountId } });
  if (factor === null || (factor.confirmedAt !== null) !== isOn) return false;
  const step = await stepOfCode(platform.fieldCipher.open(secretPlace(accountId), factor.sealed), typed, at);
  if (step === undefined || step <= factor.lastStep) return false;
  await tx.secondFactor.update({ where: { accountId }, data: { lastStep: step }, select: { accountId: true } });
  return true;
}

async function useRecoveryCode(
  { tx, at, audit }: Change,
  platform: Platform,
  accountId: string,
  typed: string,
): Promise<boolean> {
  const folded = foldReadableSecret(typed);
  if (folded === undefined) return false;
  const { count } = await tx.recoveryCode.updateMany({
    where: { accountId, usedAt: null, codeHash: hashOfRecoveryCode(platform, accountId, folded) },
    data: { usedAt: at },
  });
  if (count === 0) return false;
  const left = await tx.recoveryCode.count({ where: { accountId, usedAt: null } });
  audit({ action: 'RECOVERY_CODE_USED', objectType: 'Account', objectId: accountId, detail: { left } });
  return true;
}
