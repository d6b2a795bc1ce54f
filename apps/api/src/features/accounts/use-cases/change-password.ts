import { err, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { hashNewPassword, storePassword } from '../password-choice.ts';
import type { PasswordRefusal } from '../password-choice.ts';
import { isStillProven, proveOwner } from '../prove-owner.ts';
import type { ProofRefusal } from '../prove-owner.ts';

/** Sets another password. Asks for the present one; this sign-in goes on, all others end. */
export async function changePassword(
  context: ActingContext,
  input: { readonly password: string; readonly newPassword: string },
): Promise<Result<undefined, ProofRefusal | PasswordRefusal>> {
  const { platform, db, actor, connection } = context;
  const proof = await proveOwner(context, input.password);
  if (!proof.ok) return proof;
  const hashed = await hashNewPassword(platform, db, actor.accountId, input.newPassword);
  if (!hashed.ok) return hashed;
  return inTransaction<undefined, ProofRefusal>(context, async (change) => {
    // Two who change it at once: the second one's proof is gone.
    if (!(await isStillProven(change.tx, actor.accountId, proof.value))) return err({ code: 'WRONG_CREDENTIALS' });
    const keptSignInId = connection.signInId;
    await storePassword(change, platform, {
      accountId: actor.accountId,
      hash: hashed.value,
      by: 'OWNER',
      keptSignInId,
    });
    return ok(undefined);
  });
}
