import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InitiativeActInput } from '../initiative.input.ts';
import { changeInitiative, type InitiativeRefusal } from './change-initiative.ts';
import { reasonOf } from './reason-of.ts';

/**
 * The secretariat does not take a request in, in writing and with the reason: a faulty one, one that was filed too late, or one
 * that its author has not mended in time (Nghị định 13/2012/NĐ-CP Điều 6).
 */
export function declineInitiative(
  context: ActingContext,
  input: InitiativeActInput,
): Promise<Result<{ readonly id: string }, InitiativeRefusal>> {
  return changeInitiative(context, input, 'DECLINE', ({ row, to }) => {
    const reason = reasonOf(input.reason);
    if (!reason.ok) return reason;
    return ok({
      data: { refusedReason: reason.value },
      event: {
        action: 'INITIATIVE_DECLINED',
        objectType: 'Initiative',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    });
  });
}
