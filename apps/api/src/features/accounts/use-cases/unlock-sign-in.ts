import { ok } from '@thidua/domain/kernel';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { Change } from '../../../platform/in-transaction.ts';
import type { ActingContext, RequestContext } from '../../../platform/request-context.ts';
import { requireKeptAccount } from '../require-kept-account.ts';
import { nameHashOf, SCOPES } from '../throttle.ts';

/**
 * The administrator lifts the waiting time of one account after mistyped passwords, from wherever they were typed; all others wait
 * on. Tries of codes are not given back: they guard an account whose password is known. Gives how many attempts were forgotten.
 */
export async function unlockSignIn(context: ActingContext, accountId: string): Promise<number> {
  return forgetFailuresOf(context, accountId, (change) => requireKeptAccount(change.tx, context.actor, accountId));
}

/** The same for those who need no right because they hold the machine: the command line. */
export async function unlockAccount(context: RequestContext, accountId: string): Promise<number> {
  return forgetFailuresOf(context, accountId, () => Promise.resolve());
}

async function forgetFailuresOf(
  context: RequestContext,
  accountId: string,
  requireRight: (change: Change) => Promise<void>,
): Promise<number> {
  const outcome = await inTransaction<number, never>(context, async (change) => {
    const { tx, audit } = change;
    await requireRight(change);
    const { username } = found(await tx.account.findUnique({ where: { id: accountId }, select: { username: true } }));
    const { count } = await tx.signInFailure.deleteMany({
      where: { scope: { in: [...SCOPES] }, nameHash: nameHashOf(context.platform, username) },
    });
    audit({ action: 'SIGN_IN_UNLOCKED', objectType: 'Account', objectId: accountId, detail: { count } });
    return ok(count);
  });
  return outcome.ok ? outcome.value : 0;
}
