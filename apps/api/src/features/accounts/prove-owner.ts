import { err, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import type { Tx } from '@thidua/db';
import type { ActingContext } from '../../platform/request-context.ts';
import { checkPassword } from './check-password.ts';
import type { TooManyAttempts } from './check-password.ts';
import { recordRefusal } from './record-refusal.ts';

export type ProofRefusal = { readonly code: 'WRONG_CREDENTIALS' } | TooManyAttempts;

/** The stored form of the password that was shown: it says later whether the proof still holds. */
export type Proof = string;

/** Asks a person who is signed in for their password once more, under the same limits of attempts as at the door. */
export async function proveOwner(context: ActingContext, password: string): Promise<Result<Proof, ProofRefusal>> {
  const { actor } = context;
  const checked = await checkPassword(context, { username: actor.username, password });
  if (!checked.ok) return checked;
  const { account, isRight, forget } = checked.value;
  if (!isRight || account === null) {
    await recordRefusal(context, actor.accountId, 'WRONG_PASSWORD');
    return err({ code: 'WRONG_CREDENTIALS' });
  }
  await forget();
  return ok(account.passwordHash);
}

/**
 * True while the password that was shown is still that of the account, which is locked until the commit. Comparing takes a
 * while, outside of any transaction: a password that was changed meanwhile proves nothing any more.
 */
export async function isStillProven(tx: Tx, accountId: string, proof: Proof): Promise<boolean> {
  const rows = await tx.$queryRaw<{ readonly isSame: boolean }[]>`
    SELECT "passwordHash" = ${proof} AS "isSame" FROM accounts WHERE id = ${accountId}::uuid FOR NO KEY UPDATE`;
  return rows[0]?.isSame ?? false;
}
