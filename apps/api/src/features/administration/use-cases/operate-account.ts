import { err, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { RequestContext } from '../../../platform/request-context.ts';

/** Nothing to do: it is so already. */
export interface AccountStateHeld {
  readonly code: 'ALREADY';
}

/**
 * Locks or opens an account for whoever holds the machine, e.g. the administrator's own, which nobody else may touch. Locking
 * ends all its sign-ins; opening brings none of them back. Throws NOT_FOUND.
 */
export async function operateAccount(
  context: RequestContext,
  accountId: string,
  isDisabled: boolean,
): Promise<Result<string, AccountStateHeld>> {
  const { platform } = context;
  const outcome = await inTransaction<string, AccountStateHeld>(context, async ({ tx, at, audit }) => {
    await tx.$queryRaw`SELECT 1 FROM accounts WHERE id = ${accountId}::uuid FOR NO KEY UPDATE`;
    const { disabledAt } = found(
      await tx.account.findUnique({ where: { id: accountId }, select: { disabledAt: true } }),
    );
    if ((disabledAt !== null) === isDisabled) return err({ code: 'ALREADY' });
    await tx.account.update({
      where: { id: accountId },
      data: { disabledAt: isDisabled ? at : null },
      select: { id: true },
    });
    const object = { objectType: 'Account', objectId: accountId } as const;
    if (isDisabled) {
      const signInsEnded = await platform.signIns.endAll(tx, accountId, at);
      audit({ action: 'ACCOUNT_DISABLED', ...object, detail: { signInsEnded } });
    } else {
      audit({ action: 'ACCOUNT_ENABLED', ...object, detail: {} });
    }
    return ok(accountId);
  });
  if (outcome.ok) platform.signIns.forget(accountId);
  return outcome;
}
