import { err, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../platform/request-context.ts';
import { checkPassword } from './check-password.ts';
import type { TooManyAttempts } from './check-password.ts';
import { recordRefusal } from './record-refusal.ts';

export type ProofRefusal = { readonly code: 'WRONG_CREDENTIALS' } | TooManyAttempts;

/** Asks a person who is signed in for their password once more, under the same limits of attempts as at the door. */
export async function proveOwner(context: ActingContext, password: string): Promise<Result<undefined, ProofRefusal>> {
  const { actor } = context;
  const checked = await checkPassword(context, { username: actor.username, password });
  if (!checked.ok) return checked;
  if (!checked.value.isRight) {
    await recordRefusal(context, actor.accountId, 'WRONG_PASSWORD');
    return err({ code: 'WRONG_CREDENTIALS' });
  }
  await checked.value.forget();
  return ok(undefined);
}
