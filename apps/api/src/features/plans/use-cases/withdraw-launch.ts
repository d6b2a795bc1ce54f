import type { Tx } from '@thidua/db';
import { cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import { LAUNCH_USES, reasonProblems, type LaunchUse } from '@thidua/domain/plans';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import type { WithdrawLaunchInput } from '../plan.input.ts';
import { changeMovement, refuse, type MovementInHand, type MovementRefusal } from './change-movement.ts';
import { takeStep } from './take-step.ts';

/** What stands on the launched plan already, as far as there is any of it. */
export interface LaunchInUse {
  readonly code: 'LAUNCH_IN_USE';
  readonly uses: readonly { readonly use: LaunchUse; readonly count: number }[];
}

/**
 * Takes a launch back, with its reason, while nobody has built on it: no figure, result or judgement, no
 * registration, nothing held, checked, reviewed, written or sent for it. The plan is a
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
    const uses = await usesOf(hand.tx, hand.row);
    if (uses.length > 0) return err({ code: 'LAUNCH_IN_USE', uses });
    const data = { launchedOn: null };
    return ok(await takeStep(context, hand, 'MOVEMENT_LAUNCH_WITHDRAWN', { onDay: hand.today, reason, data }));
  });
}

/** Registrations are of the year, so they stand on the plan of the year. What was called off or is only assigned is not in the way. */
async function usesOf(tx: Tx, { id, kind, year, organisationId }: MovementInHand): Promise<LaunchInUse['uses']> {
  const movementId = id;
  const counts: Readonly<Record<LaunchUse, number>> = {
    FIGURES: await tx.targetCheckIn.count({ where: { target: { movementId } } }),
    REGISTRATIONS:
      kind === 'YEARLY'
        ? await tx.emulationRegistration.count({
            where: { year, OR: [{ staff: { organisationId } }, { department: { organisationId } }] },
          })
        : 0,
    TASK_RESULTS: await tx.taskItemEntry.count({
      where: { kind: { in: ['REPORTED', 'JUDGED'] }, item: { task: { movementId } } },
    }),
    GATHERINGS: await tx.gathering.count({ where: { movementId, status: { not: 'CANCELLED' } } }),
    UNIT_CHECKS: await tx.unitCheck.count({ where: { movementId, status: { not: 'CANCELLED' } } }),
    REVIEWS: await tx.movementReview.count({ where: { movementId } }),
    ROLE_MODELS: await tx.roleModel.count({ where: { movementId } }),
    DISPATCHES: await tx.planDispatch.count({ where: { movementId } }),
  };
  return LAUNCH_USES.map((use) => ({ use, count: counts[use] })).filter(({ count }) => count > 0);
}
