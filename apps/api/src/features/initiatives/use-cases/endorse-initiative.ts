import { headInStead } from '@thidua/domain/accounts';
import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InitiativeActInput } from '../initiative.input.ts';
import { missingConsents } from '../author-consents.ts';
import { changeInitiative, refuse, type InitiativeRefusal } from './change-initiative.ts';
import { remarkOf } from './reason-of.ts';

/** The head of the division confirms the request that all authors agree to, with a remark where there is something to say. */
export function endorseInitiative(
  context: ActingContext,
  input: InitiativeActInput,
): Promise<Result<{ readonly id: string }, InitiativeRefusal>> {
  return changeInitiative(context, input, 'ENDORSE', async ({ tx, row, to, now, today }) => {
    const remark = remarkOf(input.reason);
    if (!remark.ok) return remark;
    // An author may have taken the consent back since the request was sent.
    const missing = await missingConsents(tx, row, today);
    if (missing.length > 0) return refuse(missing);
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
