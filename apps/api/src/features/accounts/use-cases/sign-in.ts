import { err } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import type { RequestContext } from '../../../platform/request-context.ts';
import { actorOf } from '../../../platform/session/read-actor.ts';
import { checkPassword } from '../check-password.ts';
import type { ProofRefusal } from '../prove-owner.ts';
import { recordRefusal } from '../record-refusal.ts';
import { enter } from './enter.ts';
import type { Entered } from './enter.ts';

/**
 * Signs a person in under a new token, or leads them to the next step; a sign-in that this browser still had ends. Unknown,
 * disabled and mistyped take the same road, the same work and get the same answer, so nobody learns which names exist.
 */
export async function signIn(
  context: RequestContext,
  input: { readonly username: string; readonly password: string },
): Promise<Result<Entered, ProofRefusal>> {
  const checked = await checkPassword(context, input);
  if (!checked.ok) return checked;
  const { account, isRight, forget } = checked.value;
  const now = context.now();
  const isOver = account?.oneTimePasswordUntil != null && account.oneTimePasswordUntil <= now;
  if (!isRight || account === null || isOver || actorOf(account, now) === undefined) {
    const reason = !isRight ? 'WRONG_PASSWORD' : isOver ? 'ONE_TIME_PASSWORD_OVER' : 'DISABLED';
    await recordRefusal(context, account?.id ?? null, reason);
    return err({ code: 'WRONG_CREDENTIALS' });
  }
  const entered = await enter(context, { accountId: account.id, method: 'PASSWORD', proof: account.passwordHash });
  if (!entered.ok) return err({ code: 'WRONG_CREDENTIALS' });
  await forget();
  return entered;
}
