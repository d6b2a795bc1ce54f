import type { Prisma } from '@thidua/db';
import { foldUsername, PASSWORD_MAX, USERNAME_MAX } from '@thidua/domain/accounts';
import { err, lengthOf, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { PasswordQueueFull } from '../../platform/ports/password-hasher.ts';
import type { RequestContext } from '../../platform/request-context.ts';
import { ACTOR_ROW } from '../../platform/session/read-actor.ts';
import { isKnownBrowser } from './known-browsers.ts';
import { admitAttempt, forgetAttempt } from './throttle.ts';

/** When too many passwords are being checked at once: the queue empties within this time. */
export const QUEUE_WAIT_SECONDS = 5;

export interface TooManyAttempts {
  readonly code: 'TOO_MANY_ATTEMPTS';
  readonly retryAfterSeconds: number;
}

const CHECKED_ROW = {
  ...ACTOR_ROW,
  passwordHash: true,
  oneTimePasswordUntil: true,
} as const satisfies Prisma.AccountSelect;

export interface CheckedPassword {
  /** Null for a name that nobody has. */
  readonly account: Prisma.AccountGetPayload<{ select: typeof CHECKED_ROW }> | null;
  readonly isRight: boolean;
  /** Takes the attempt out of the count; to be called once everything about it was right. */
  readonly forget: () => Promise<void>;
}

/**
 * Compares a password under the limits of attempts. Unknown names take the same road and the same work. Names and passwords
 * longer than any are wrong without a look.
 */
export async function checkPassword(
  { platform, connection, db }: RequestContext,
  input: { readonly username: string; readonly password: string },
): Promise<Result<CheckedPassword, TooManyAttempts>> {
  const username = foldUsername(input.username);
  if (lengthOf(username) > USERNAME_MAX || lengthOf(input.password) > PASSWORD_MAX)
    return ok({ account: null, isRight: false, forget: () => Promise.resolve() });

  const browser = (await isKnownBrowser(db, connection.tokens.browser, username))
    ? connection.tokens.browser
    : undefined;
  const admission = await admitAttempt(platform, { username, network: connection.network, browser });
  if (!admission.admitted) return err({ code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: admission.retryAfterSeconds });
  const forget = () => forgetAttempt(platform, admission.attempt);

  const account = await db.account.findUnique({ where: { username }, select: CHECKED_ROW });
  try {
    const isRight = await platform.passwords.verify(account?.passwordHash, input.password);
    return ok({ account, isRight, forget });
  } catch (error) {
    if (!(error instanceof PasswordQueueFull)) throw error;
    await forget();
    return err({ code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: QUEUE_WAIT_SECONDS });
  }
}
