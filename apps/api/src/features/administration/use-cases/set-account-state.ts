import { mayDoWithAccount, reasonProblems } from '@thidua/domain/accounts';
import { cleanText, err, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InputProblemsError, InvalidTransitionError } from '../../../platform/user-error.ts';
import { ballotProblems } from '../../accounts/index.ts';
import { takeUpAccount } from './take-up-account.ts';

interface AccountAndReason {
  readonly id: string;
  readonly reason: string;
}

type Refusal = InputProblemsError | InvalidTransitionError;

/**
 * Locks an account: from the commit on none of its sign-ins opens anything, in any process. Its roles stay, so that opening it
 * again gives back what was there. Gives the id.
 */
export async function disableAccount(
  context: ActingContext,
  input: AccountAndReason,
): Promise<Result<string, Refusal>> {
  return setState(context, input, true);
}

/** Opens a locked account again. Sign-ins that ended stay ended. */
export async function enableAccount(context: ActingContext, input: AccountAndReason): Promise<Result<string, Refusal>> {
  return setState(context, input, false);
}

async function setState(
  context: ActingContext,
  { id, reason }: AccountAndReason,
  isDisabled: boolean,
): Promise<Result<string, Refusal>> {
  const { actor, platform } = context;
  const text = cleanText(reason).trim();
  const outcome = await inTransaction<string, Refusal>(context, async ({ tx, at, audit }) => {
    const account = await takeUpAccount(tx, actor, id);
    const act = isDisabled ? 'DISABLE' : 'ENABLE';
    if (!mayDoWithAccount(actor, act, { owner: account.owner, isDisabled: !isDisabled })) throw forbidden();
    const from = account.isDisabled ? 'DISABLED' : 'ENABLED';
    if (account.isDisabled === isDisabled) return err(new InvalidTransitionError(from, act));
    const problems = [...(await ballotProblems(tx, id)), ...reasonProblems(text)];
    if (problems.length > 0) return err(new InputProblemsError(problems));
    await tx.account.update({ where: { id }, data: { disabledAt: isDisabled ? at : null }, select: { id: true } });
    const personal = {
      subjectId: account.owner.staffId ?? id,
      changes: [{ field: 'reason', before: null, after: text }],
    };
    if (isDisabled) {
      const signInsEnded = await platform.signIns.endAll(tx, id, at);
      audit({ action: 'ACCOUNT_DISABLED', objectType: 'Account', objectId: id, detail: { signInsEnded } }, personal);
    } else {
      audit({ action: 'ACCOUNT_ENABLED', objectType: 'Account', objectId: id, detail: {} }, personal);
    }
    return ok(id);
  });
  if (outcome.ok) platform.signIns.forget(id);
  return outcome;
}
