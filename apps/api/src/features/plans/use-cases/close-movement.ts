import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { MovementActInput } from '../plan.input.ts';
import { changeMovement, type MovementRefusal } from './change-movement.ts';
import { takeStep } from './take-step.ts';

/** Closes the movement for good: from now on it is a record, and the database itself refuses to change it. */
export function closeMovement(
  context: ActingContext,
  input: MovementActInput,
): Promise<Result<{ readonly id: string }, MovementRefusal>> {
  return changeMovement(context, input, 'CLOSE', async (hand) =>
    ok(await takeStep(context, hand, 'MOVEMENT_CLOSED', { onDay: hand.today })),
  );
}
