import { headInStead } from '@thidua/domain/accounts';
import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InitiativeActInput } from '../initiative.input.ts';
import { changeInitiative, type InitiativeRefusal } from './change-initiative.ts';
import { remarkOf } from './reason-of.ts';

/** The head of the division confirms the request, with a remark where there is something to say. */
export function endorseInitiative(
  context: ActingContext,
  input: InitiativeActInput,
): Promise<Result<{ readonly id: string }, InitiativeRefusal>> {
  return changeInitiative(context, input, 'ENDORSE', ({ row, to, now }) => {
    const remark = remarkOf(input.reason);
    if (!remark.ok) return remark;
    return ok({
      data: { endorsedAt: now, endorsedById: context.actor.accountId, endorsement: remark.value },
      event: {
        action: 'INITIATIVE_ENDORSED',
        objectType: 'Initiative',
        objectId: row.id,
        detail: { from: row.status, to, ...headInStead(context.actor, row.departmentId) },
      },
    });
  });
}
