import { maskEmail, ONE_TIME_PASSWORD_LIFE_MS, reasonProblems } from '@thidua/domain/accounts';
import { cleanText, err, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext, RequestContext } from '../../../platform/request-context.ts';
import { requireRecentSignIn } from '../../../platform/session/recent-sign-in.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { oneTimePasswordMail, tellOwner } from '../credential-mails.ts';
import { ballotProblems } from '../held-by-ballot.ts';
import { readableSecret } from '../readable-secret.ts';
import { endDoors } from '../password-choice.ts';
import { isReachedByMail } from '../reached-by-mail.ts';
import { requireKeptAccount } from '../require-kept-account.ts';

/** What the administrator hands over, once, and until when it opens the door. */
export interface OneTimePassword {
  readonly password: string;
  readonly until: Date;
}

/** A mail reaches the person: a reset by mail is the way. `sentTo` is the address, masked. */
export interface ReachedByMail {
  readonly code: 'REACHED_BY_MAIL';
  readonly sentTo: string;
}

/** Who asked for it and why; undefined for the command line, which the machine's own log tells of. */
interface Asked {
  readonly accountId: string;
  readonly reason?: string;
}

/**
 * Gives an account a password that the program made and that opens the door once: whoever comes in with it chooses an own one
 * first. The old password and all sign-ins end. For the administrator where no mail reaches the person, with the reason that
 * the trail keeps: the person reads it there, and in a mail where an address is known.
 */
export async function setOneTimePassword(
  context: ActingContext,
  input: { readonly accountId: string; readonly reason: string },
): Promise<Result<OneTimePassword, ReachedByMail | InputProblems>> {
  const { db, platform, actor } = context;
  requireRecentSignIn(context);
  const { accountId } = input;
  await requireKeptAccount(db, actor, accountId);
  const { email, emailVerifiedAt } = found(
    await db.account.findUnique({ where: { id: accountId }, select: { email: true, emailVerifiedAt: true } }),
  );
  if (email !== null && isReachedByMail(platform, { emailVerifiedAt }))
    return err({ code: 'REACHED_BY_MAIL', sentTo: maskEmail(email) });
  const reason = cleanText(input.reason).trim();
  const problems = [...(await ballotProblems(db, accountId)), ...reasonProblems(reason)];
  if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
  return ok(await makeOneTimePassword(context, { accountId, reason }));
}

/** The same for those who need no right because they hold the machine: the command line. Throws NOT_FOUND. */
export function giveOneTimePassword(context: RequestContext, accountId: string): Promise<OneTimePassword> {
  return makeOneTimePassword(context, { accountId });
}

async function makeOneTimePassword(context: RequestContext, { accountId, reason }: Asked): Promise<OneTimePassword> {
  const { platform } = context;
  const password = readableSecret();
  const hash = await platform.passwords.hash(password);
  const made = await inTransaction<OneTimePassword, never>(context, async (change) => {
    const { tx, at, audit } = change;
    const until = new Date(at.valueOf() + ONE_TIME_PASSWORD_LIFE_MS);
    const [account] = await tx.account.updateManyAndReturn({
      where: { id: accountId },
      data: { passwordHash: hash, oneTimePasswordUntil: until },
      select: { staffId: true, email: true },
    });
    const { staffId, email } = found(account);
    await endDoors(change, platform, accountId);
    audit(
      { action: 'ONE_TIME_PASSWORD_SET', objectType: 'Account', objectId: accountId, detail: {} },
      reason === undefined
        ? undefined
        : { subjectId: staffId ?? accountId, changes: [{ field: 'reason', before: null, after: reason }] },
    );
    // Also to an address that nobody verified yet: the mail holds no secret, and a person who did not ask learns of it.
    await tellOwner(change, platform, accountId, oneTimePasswordMail, email === null ? {} : { to: email });
    return ok({ password, until });
  });
  if (!made.ok) throw new Error('unreachable: nothing refuses');
  return made.value;
}
