import { ok } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';

/** Ends the sign-in of this browser: from the commit on its token opens nothing. */
export async function signOut(context: ActingContext): Promise<void> {
  const { platform, connection, actor } = context;
  await inTransaction<undefined, never>(context, async ({ tx, at, audit }) => {
    if (connection.signInId !== undefined) await platform.signIns.end(tx, connection.signInId, at);
    audit({ action: 'SIGNED_OUT', objectType: 'Account', objectId: actor.accountId, detail: {} });
    return ok(undefined);
  });
  connection.signOut();
}
