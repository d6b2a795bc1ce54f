import { ONE_TIME_PASSWORD_LIFE_MS } from '@thidua/domain/accounts';
import { ok } from '@thidua/domain/kernel';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext, RequestContext } from '../../../platform/request-context.ts';
import { requireRecentSignIn } from '../../../platform/session/recent-sign-in.ts';
import { oneTimePasswordMail, tellOwner } from '../credential-mails.ts';
import { readableSecret } from '../readable-secret.ts';
import { endDoors } from '../password-choice.ts';
import { requireKeptAccount } from '../require-kept-account.ts';

/** What the administrator hands over, once, and until when it opens the door. */
export interface OneTimePassword {
  readonly password: string;
  readonly until: Date;
}

/**
 * Gives an account a password that the program made and that opens the door once: whoever comes in with it chooses an own one
 * first. The old password and all sign-ins end. For the administrator where no mail reaches the person.
 */
export async function setOneTimePassword(context: ActingContext, accountId: string): Promise<OneTimePassword> {
  requireRecentSignIn(context);
  await requireKeptAccount(context.db, context.actor, accountId);
  return giveOneTimePassword(context, accountId);
}

/** The same for those who need no right because they hold the machine: the command line. Throws NOT_FOUND. */
export async function giveOneTimePassword(context: RequestContext, accountId: string): Promise<OneTimePassword> {
  const { platform } = context;
  const password = readableSecret();
  const hash = await platform.passwords.hash(password);
  const made = await inTransaction<OneTimePassword, never>(context, async (change) => {
    const { tx, at, audit } = change;
    const until = new Date(at.valueOf() + ONE_TIME_PASSWORD_LIFE_MS);
    const { count } = await tx.account.updateMany({
      where: { id: accountId },
      data: { passwordHash: hash, oneTimePasswordUntil: until },
    });
    found(count === 0 ? undefined : count);
    await endDoors(change, platform, accountId);
    audit({ action: 'ONE_TIME_PASSWORD_SET', objectType: 'Account', objectId: accountId, detail: {} });
    await tellOwner(change, platform, accountId, oneTimePasswordMail);
    return ok({ password, until });
  });
  if (!made.ok) throw new Error('unreachable: nothing refuses');
  return made.value;
}
