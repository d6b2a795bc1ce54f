import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InitiativeActInput } from '../initiative.input.ts';
import { changeInitiative, type InitiativeRefusal } from './change-initiative.ts';
import { reasonOf } from './reason-of.ts';

/** Takes a request back for good, with the reason; nothing is deleted. */
export function withdrawInitiative(
  context: ActingContext,
  input: InitiativeActInput,
): Promise<Result<{ readonly id: string }, InitiativeRefusal>> {
  return changeInitiative(context, input, 'WITHDRAW', ({ row, to }) => {
    const reason = reasonOf(input.reason);
    if (!reason.ok) return reason;
    return ok({
      data: { withdrawnReason: reason.value },
      event: {
        action: 'INITIATIVE_WITHDRAWN',
        objectType: 'Initiative',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    });
  });
}
