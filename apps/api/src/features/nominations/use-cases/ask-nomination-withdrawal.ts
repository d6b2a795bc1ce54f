import { headInStead } from '@thidua/domain/accounts';
import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { NominationActInput } from '../nomination.input.ts';
import { changeNomination, type NominationRefusal } from './change-nomination.ts';
import { reasonOf } from './reason-of.ts';

/** Asks to take a line back that the secretariat has received; asking again gives the newer reason. */
export function askNominationWithdrawal(
  context: ActingContext,
  input: NominationActInput,
): Promise<Result<{ readonly id: string }, NominationRefusal>> {
  return changeNomination(context, input, 'ASK_WITHDRAWAL', ({ line, to, now }) => {
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
        action: 'NOMINATION_WITHDRAWAL_ASKED',
        objectType: 'Nomination',
        objectId: line.id,
        detail: { from: line.status, to, ...headInStead(context.actor, line.departmentId) },
      },
    });
  });
}
