import type { Tx } from '@thidua/db';
import { passwordProblems } from '@thidua/domain/accounts';
import { err, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { found } from '../../platform/fault.ts';
import type { Change } from '../../platform/in-transaction.ts';
import type { Platform } from '../../platform/platform.ts';
import { PasswordQueueFull } from '../../platform/ports/password-hasher.ts';
import type { InputProblems } from '../../platform/user-error.ts';
import { commonPasswords, isVietnameseCommon } from './common-passwords.ts';
import { passwordChangedMail, tellOwner } from './credential-mails.ts';
import { QUEUE_WAIT_SECONDS } from './check-password.ts';
import type { TooManyAttempts } from './check-password.ts';

/** The field of every form that sets a password, and the argument of every mutation that does. */
const FIELD = 'newPassword';
/** What this product is called, the first word that many would try. */
const PRODUCT = 'Thi đua khen thưởng';

export type PasswordRefusal = InputProblems | TooManyAttempts;

/**
 * Judges a new password and hashes it, outside of any transaction because hashing is slow on purpose. Refuses one that breaks
 * the rules, and the one that the account already has.
 */
export async function hashNewPassword(
  platform: Platform,
  db: Pick<Tx, 'account'>,
  accountId: string,
  password: string,
): Promise<Result<string, PasswordRefusal>> {
  const account = found(
    await db.account.findUnique({
      where: { id: accountId },
      select: { username: true, displayName: true, passwordHash: true, organisation: { select: { name: true } } },
    }),
  );
  const common = await commonPasswords();
  const problems = passwordProblems(password, {
    field: FIELD,
    context: [account.username, account.displayName, account.organisation.name, PRODUCT, 'thi đua'],
    isCommon: (typed) => common.has(typed) || isVietnameseCommon(typed),
  });
  if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
  try {
    if (await platform.passwords.verify(account.passwordHash, password))
      return err({ code: 'INPUT_PROBLEMS', problems: [{ field: FIELD, code: 'SAME_AS_BEFORE' }] });
    return ok(await platform.passwords.hash(password));
  } catch (error) {
    if (!(error instanceof PasswordQueueFull)) throw error;
    return err({ code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: QUEUE_WAIT_SECONDS });
  }
}

export interface StoredPassword {
  readonly accountId: string;
  readonly hash: string;
  readonly by: 'OWNER' | 'RESET' | 'FIRST_SIGN_IN';
  /** The sign-in that made the change goes on; all others end. */
  readonly keptSignInId?: string | undefined;
}

/** Makes a password valid that its owner chose: every other sign-in, link and half-made sign-in of the account ends. */
export async function storePassword(change: Change, platform: Platform, stored: StoredPassword): Promise<void> {
  const { tx, at, audit } = change;
  const { accountId, hash, by, keptSignInId } = stored;
  await tx.account.update({
    where: { id: accountId },
    data: { passwordHash: hash, passwordChangedAt: at, oneTimePasswordUntil: null },
    select: { id: true },
  });
  await endDoors(change, platform, accountId, keptSignInId);
  audit({ action: 'PASSWORD_CHANGED', objectType: 'Account', objectId: accountId, detail: { by } });
  await tellOwner(change, platform, accountId, passwordChangedMail);
}

/**
 * Ends everything that was opened with the old password, or could set another one: links to confirm an address too, because
 * whoever knew the password may have asked for them.
 */
export async function endDoors(
  { tx, at }: Change,
  platform: Platform,
  accountId: string,
  keptSignInId?: string,
): Promise<void> {
  await platform.signIns.endAll(tx, accountId, at, keptSignInId);
  await tx.accountLink.updateMany({
    where: { accountId, endedAt: null },
    data: { endedAt: at },
  });
  await tx.signInChallenge.updateMany({ where: { accountId, endedAt: null }, data: { endedAt: at } });
}
