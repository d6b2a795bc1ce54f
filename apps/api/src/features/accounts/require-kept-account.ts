import type { Tx } from '@thidua/db';
import { mayDoWithAccount } from '@thidua/domain/accounts';
import type { Actor } from '@thidua/domain/accounts';
import { forbidden, found } from '../../platform/fault.ts';

/**
 * For acts on the way in of somebody else's account: the administrator's, never on the own one, never on one that is disabled.
 * Throws NOT_FOUND for an account of another body, FORBIDDEN where the policy says no.
 */
export async function requireKeptAccount(db: Pick<Tx, 'account'>, actor: Actor, accountId: string): Promise<void> {
  const account = found(
    await db.account.findFirst({
      where: { id: accountId, organisationId: actor.organisationId },
      select: { id: true, staffId: true, disabledAt: true },
    }),
  );
  const owner = { accountId: account.id, staffId: account.staffId ?? undefined };
  if (!mayDoWithAccount(actor, 'HELP_IN', { owner, isDisabled: account.disabledAt !== null })) throw forbidden();
}
