import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InitiativeActInput } from '../initiative.input.ts';
import { changeInitiative, type InitiativeRefusal } from './change-initiative.ts';
import { reasonOf } from './reason-of.ts';

/** Asks to take a request back that others have begun to judge; asking again gives the newer reason. */
export function askWithdrawal(
  context: ActingContext,
  input: InitiativeActInput,
): Promise<Result<{ readonly id: string }, InitiativeRefusal>> {
  return changeInitiative(context, input, 'ASK_WITHDRAWAL', ({ row, to, now }) => {
    const reason = reasonOf(input.reason);
    if (!reason.ok) return reason;
    return ok({
      data: {
        withdrawalAskedAt: now,
        withdrawalAskedReason: reason.value,
        withdrawalRefusedAt: null,
        withdrawalRefusedReason: null,
      },
      event: {
        action: 'INITIATIVE_WITHDRAWAL_ASKED',
        objectType: 'Initiative',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    });
  });
}
