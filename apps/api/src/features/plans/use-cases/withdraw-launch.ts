import type { Tx } from '@thidua/db';
import { cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import { reasonProblems } from '@thidua/domain/plans';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import type { WithdrawLaunchInput } from '../plan.input.ts';
import { changeMovement, refuse, type MovementInHand, type MovementRefusal } from './change-movement.ts';
import { takeStep } from './take-step.ts';

/** What stands on the launched plan already. */
export interface LaunchInUse {
  readonly code: 'LAUNCH_IN_USE';
  readonly figures: number;
  readonly registrations: number;
}

/**
 * Takes a launch back, with its reason, while nobody has built on it: no figure was reported, nobody registered. The plan is a
 * draft again and leaves everybody's sight; that it was launched once stays in its history.
 */
export function withdrawLaunch(
  context: ActingContext,
  input: WithdrawLaunchInput,
): Promise<Result<{ readonly id: string }, MovementRefusal | InputProblems | LaunchInUse>> {
  return changeMovement<InputProblems | LaunchInUse>(context, input, 'WITHDRAW_LAUNCH', async (hand) => {
    const reason = cleanText(input.reason).trim();
    const problems = reasonProblems(reason);
    if (problems.length > 0) return refuse(problems);
    const inUse = await useOf(hand.tx, hand.row);
    if (inUse.figures + inUse.registrations > 0) return err(inUse);
    const data = { launchedOn: null };
    return ok(await takeStep(context, hand, 'MOVEMENT_LAUNCH_WITHDRAWN', { onDay: hand.today, reason, data }));
  });
}

/** Registrations are of the year, so they stand on the plan of the year. */
async function useOf(tx: Tx, { id, kind, year, organisationId }: MovementInHand): Promise<LaunchInUse> {
  const figures = await tx.targetCheckIn.count({ where: { target: { movementId: id } } });
  const registrations =
    kind === 'YEARLY'
      ? await tx.emulationRegistration.count({
          where: { year, OR: [{ staff: { organisationId } }, { department: { organisationId } }] },
        })
      : 0;
  return { code: 'LAUNCH_IN_USE', figures, registrations };
}
