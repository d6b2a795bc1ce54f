import { err, ok } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { RequestContext } from '../../../platform/request-context.ts';
import { findChallenge } from '../challenges.ts';
import { hashNewPassword, storePassword } from '../password-choice.ts';
import type { PasswordRefusal } from '../password-choice.ts';
import { enter } from './enter.ts';
import type { Entered } from './enter.ts';

/** The half-made sign-in is over, or never was: begin again at the door. */
export interface StepOver {
  readonly code: 'STEP_OVER';
}

/** First sign-in with a password that the administrator handed over: the person chooses an own one, and comes in. */
export async function choosePassword(
  context: RequestContext,
  newPassword: string,
): Promise<Result<Entered, PasswordRefusal | StepOver>> {
  const { platform, db, connection } = context;
  const challenge = await findChallenge(db, connection.tokens.step, context.now());
  if (challenge === undefined) return err({ code: 'STEP_OVER' });
  const { accountId, method, hasShownSecondFactor } = challenge;
  const hashed = await hashNewPassword(platform, db, accountId, newPassword);
  if (!hashed.ok) return hashed;

  const stored = await inTransaction<undefined, StepOver>(context, async (change) => {
    // Only while the door asks for it, after the code of whoever has codes, and once.
    const { count } = await change.tx.signInChallenge.updateMany({
      where: {
        id: challenge.id,
        endedAt: null,
        account: { oneTimePasswordUntil: { not: null } },
        OR: [
          { secondFactorAt: { not: null } },
          { account: { secondFactor: { is: null } } },
          { account: { secondFactor: { is: { confirmedAt: null } } } },
        ],
      },
      data: { endedAt: change.at },
    });
    if (count === 0) return err({ code: 'STEP_OVER' });
    await storePassword(change, platform, { accountId, hash: hashed.value, by: 'FIRST_SIGN_IN' });
    return ok(undefined);
  });
  if (!stored.ok) return stored;
  const entered = await enter(context, { accountId, method, challengeId: challenge.id, hasShownSecondFactor });
  return entered.ok ? entered : err({ code: 'STEP_OVER' });
}
