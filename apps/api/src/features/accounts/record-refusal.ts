import type { RefusedSignInReason } from '@thidua/domain/audit';
import { ok } from '@thidua/domain/kernel';
import { inTransaction } from '../../platform/in-transaction.ts';
import type { RequestContext } from '../../platform/request-context.ts';

/** Written for unknown names too: a refusal that costs no write would tell by its speed that the name does not exist. */
export async function recordRefusal(
  context: RequestContext,
  accountId: string | null,
  reason: RefusedSignInReason,
): Promise<void> {
  await inTransaction<undefined, never>(context, async ({ audit }) => {
    audit({ action: 'SIGN_IN_REFUSED', objectType: 'Account', objectId: accountId, detail: { reason } });
    return ok(undefined);
  });
}
