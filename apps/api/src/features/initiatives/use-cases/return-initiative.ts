import { headInStead } from '@thidua/domain/accounts';
import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InitiativeActInput } from '../initiative.input.ts';
import { changeInitiative, type InitiativeRefusal } from './change-initiative.ts';
import { markReturned } from './keep-version.ts';
import { reasonOf } from './reason-of.ts';

/** Gives a request back to its author and says what is missing; the author changes it and submits again. */
export function returnInitiative(
  context: ActingContext,
  input: InitiativeActInput,
): Promise<Result<{ readonly id: string }, InitiativeRefusal>> {
  return changeInitiative(context, input, 'RETURN', async ({ tx, row, to, now }) => {
    const reason = reasonOf(input.reason);
    if (!reason.ok) return reason;
    const returnedById = context.actor.accountId;
    await markReturned(tx, row.id, { returnedAt: now, returnedById, returnedReason: reason.value });
    return ok({
      data: { returnedReason: reason.value, returnedAt: now, receivedAt: null },
      event: {
        action: 'INITIATIVE_RETURNED',
        objectType: 'Initiative',
        objectId: row.id,
        detail: { from: row.status, to, ...headInStead(context.actor, row.departmentId) },
      },
    });
  });
}
