import { err, midnightUtcOf, ok, type Result } from '@thidua/domain/kernel';
import type { PlanLack } from '@thidua/domain/plans';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { MovementActInput } from '../plan.input.ts';
import { lacksOf } from '../plan-lacks.ts';
import { changeMovement, type MovementRefusal } from './change-movement.ts';
import { takeStep } from './take-step.ts';

export interface PlanIncomplete {
  readonly code: 'PLAN_INCOMPLETE';
  readonly lacks: readonly PlanLack[];
}

/** Launches the movement (phát động): everybody on the staff sees the plan from now on. Refused with the list of what is missing. */
export function launchMovement(
  context: ActingContext,
  input: MovementActInput,
): Promise<Result<{ readonly id: string }, MovementRefusal | PlanIncomplete>> {
  return changeMovement<PlanIncomplete>(context, input, 'LAUNCH', async (hand) => {
    const lacks = await lacksOf(hand.tx, hand.row.id);
    if (lacks.length > 0) return err({ code: 'PLAN_INCOMPLETE', lacks });
    const data = { launchedOn: midnightUtcOf(hand.today) };
    return ok(await takeStep(context, hand, 'MOVEMENT_LAUNCHED', { onDay: hand.today, data }));
  });
}
