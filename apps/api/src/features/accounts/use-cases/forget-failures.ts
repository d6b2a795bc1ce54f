import { ok } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { RequestContext } from '../../../platform/request-context.ts';
import { SCOPES } from '../throttle.ts';

/**
 * Forgets all mistyped sign-ins of the last minutes, so that everybody may try again at once. For whoever holds the machine.
 * Gives how many there were.
 */
export async function forgetFailures(context: RequestContext): Promise<number> {
  const forgotten = await inTransaction<number, never>(context, async ({ tx, audit }) => {
    const { count } = await tx.signInFailure.deleteMany({ where: { scope: { in: [...SCOPES] } } });
    audit({ action: 'SIGN_IN_FAILURES_FORGOTTEN', objectType: 'Instance', objectId: null, detail: { count } });
    return ok(count);
  });
  return forgotten.ok ? forgotten.value : 0;
}
