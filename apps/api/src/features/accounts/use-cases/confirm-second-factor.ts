import { err } from '@thidua/domain/kernel';
import type { Result } from '@thidua/domain/kernel';
import type { RequestContext } from '../../../platform/request-context.ts';
import { findChallenge } from '../challenges.ts';
import { checkCode } from '../second-factors.ts';
import type { CodeRefusal } from '../second-factors.ts';
import type { StepOver } from './choose-password.ts';
import { enter } from './enter.ts';
import type { Entered } from './enter.ts';

/** The second step at the door: a code of the app, or a recovery code. Nobody acts before it was right. */
export async function confirmSecondFactor(
  context: RequestContext,
  code: string,
): Promise<Result<Entered, CodeRefusal | StepOver>> {
  const challenge = await findChallenge(context.db, context.connection.tokens.step, context.now());
  if (challenge === undefined || challenge.hasShownSecondFactor) return err({ code: 'STEP_OVER' });
  const { accountId, method, id: challengeId } = challenge;
  const checked = await checkCode(context, accountId, code);
  if (!checked.ok) return checked;
  const entered = await enter(context, { accountId, method, challengeId, hasShownSecondFactor: true });
  return entered.ok ? entered : err({ code: 'STEP_OVER' });
}
