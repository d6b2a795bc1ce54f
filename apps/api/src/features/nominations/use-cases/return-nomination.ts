import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { NominationActInput } from '../nomination.input.ts';
import { changeNomination, type NominationRefusal } from './change-nomination.ts';
import { heldBy } from './held-by.ts';
import { reasonOf } from './reason-of.ts';

/** The secretariat sends a line back to its desk and says what is missing; a line it had received is no longer received. */
export function returnNomination(
  context: ActingContext,
  input: NominationActInput,
): Promise<Result<{ readonly id: string }, NominationRefusal>> {
  return changeNomination(context, input, 'RETURN', ({ line, to }) => {
    const reason = reasonOf(input.reason);
    if (!reason.ok) return reason;
    return ok({
      // Who asked for more is who reads the answer; its clock starts anew then.
      data: { returnedReason: reason.value, receivedAt: null, checkDueOn: null, ...heldBy(context, line) },
      event: {
        action: 'NOMINATION_RETURNED',
        objectType: 'Nomination',
        objectId: line.id,
        detail: { from: line.status, to },
      },
    });
  });
}
