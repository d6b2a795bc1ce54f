import { headInStead } from '@thidua/domain/accounts';
import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { NominationActInput } from '../nomination.input.ts';
import { changeNomination, type NominationRefusal } from './change-nomination.ts';
import { reasonOf } from './reason-of.ts';

/** The division takes a line back with a reason, as long as the secretariat has not received it. */
export function withdrawNomination(
  context: ActingContext,
  input: NominationActInput,
): Promise<Result<{ readonly id: string }, NominationRefusal>> {
  return changeNomination(context, input, 'WITHDRAW', ({ line, to }) => {
    const reason = reasonOf(input.reason);
    if (!reason.ok) return reason;
    return ok({
      data: { withdrawnReason: reason.value },
      event: {
        action: 'NOMINATION_WITHDRAWN',
        objectType: 'Nomination',
        objectId: line.id,
        detail: { from: line.status, to, ...headInStead(context.actor, line.departmentId) },
      },
    });
  });
}
