import { foldUsername, PASSWORD_MAX, USERNAME_MAX } from '@thidua/domain/accounts';
import type { Actor } from '@thidua/domain/accounts';
import { err, lengthOf, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import { PasswordQueueFull } from '../../../platform/ports/password-hasher.ts';
import type { RequestContext } from '../../../platform/request-context.ts';
import { ACTOR_ROW, actorOf } from '../../../platform/session/read-actor.ts';
import { admitAttempt, forgetAttempt } from '../throttle.ts';

export type SignInRefusal =
  { readonly code: 'WRONG_CREDENTIALS' } | { readonly code: 'TOO_MANY_ATTEMPTS'; readonly retryAfterSeconds: number };

/** When too many passwords are being checked at once: the queue empties within this time. */
const QUEUE_WAIT_SECONDS = 5;

/**
 * Signs a person in under a new token; a sign-in that this browser still had ends. Unknown, disabled and mistyped take the
 * same road, the same work and get the same answer, so nobody learns which names exist.
 */
export async function signIn(
  context: RequestContext,
  input: { readonly username: string; readonly password: string },
): Promise<Result<Actor, SignInRefusal>> {
  const { platform, connection, db, now } = context;
  const username = foldUsername(input.username);
  if (lengthOf(username) > USERNAME_MAX || lengthOf(input.password) > PASSWORD_MAX)
    return err({ code: 'WRONG_CREDENTIALS' });

  const admission = await admitAttempt(platform, username, connection.network);
  if (!admission.admitted) return err({ code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: admission.retryAfterSeconds });

  const account = await db.account.findUnique({ where: { username }, select: { ...ACTOR_ROW, passwordHash: true } });
  let isRight: boolean;
  try {
    isRight = await platform.passwords.verify(account?.passwordHash, input.password);
  } catch (error) {
    if (!(error instanceof PasswordQueueFull)) throw error;
    await forgetAttempt(platform, admission.attempt);
    return err({ code: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: QUEUE_WAIT_SECONDS });
  }
  const actor = account === null ? undefined : actorOf(account, now());
  if (!isRight || actor === undefined) {
    await recordRefusal(context, account?.id ?? null, isRight ? 'DISABLED' : 'WRONG_PASSWORD');
    return err({ code: 'WRONG_CREDENTIALS' });
  }

  const started = await inTransaction<Awaited<ReturnType<typeof platform.signIns.start>>, never>(
    { ...context, actor },
    async ({ tx, at, audit }) => {
      if (connection.signInId !== undefined) await platform.signIns.end(tx, connection.signInId, at);
      const made = await platform.signIns.start(tx, actor, connection.userAgent, at);
      audit({ action: 'SIGNED_IN', objectType: 'Account', objectId: actor.accountId, detail: {} });
      return ok(made);
    },
  );
  await forgetAttempt(platform, admission.attempt);
  if (started.ok) connection.signIn(started.value);
  return ok(actor);
}

/** Written for unknown names too: a refusal that costs no write would tell by its speed that the name does not exist. */
async function recordRefusal(
  context: RequestContext,
  accountId: string | null,
  reason: 'WRONG_PASSWORD' | 'DISABLED',
): Promise<void> {
  await inTransaction<undefined, never>(context, async ({ audit }) => {
    audit({ action: 'SIGN_IN_REFUSED', objectType: 'Account', objectId: accountId, detail: { reason } });
    return ok(undefined);
  });
}
