import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { NominationActInput } from '../nomination.input.ts';
import { changeNomination, type NominationRefusal } from './change-nomination.ts';
import { reasonOf } from './reason-of.ts';

type Checked = Promise<Result<{ readonly id: string }, NominationRefusal>>;

/** The check of papers and criteria is done and nothing is lacking: the line may go before the council. */
export function confirmNominationEligible(context: ActingContext, input: NominationActInput): Checked {
  return changeNomination(context, input, 'CONFIRM_ELIGIBLE', ({ line, to, now }) =>
    ok({
      data: { checkedAt: now },
      event: {
        action: 'NOMINATION_CONFIRMED_ELIGIBLE',
        objectType: 'Nomination',
        objectId: line.id,
        detail: { from: line.status, to },
      },
    }),
  );
}

/** The check found the line lacking; why is told to the division, word for word. */
export function findNominationIneligible(context: ActingContext, input: NominationActInput): Checked {
  return changeNomination(context, input, 'FIND_INELIGIBLE', ({ line, to, now }) => {
    const reason = reasonOf(input.reason);
    if (!reason.ok) return reason;
    return ok({
      data: { checkedAt: now, ineligibleReason: reason.value },
      event: {
        action: 'NOMINATION_FOUND_INELIGIBLE',
        objectType: 'Nomination',
        objectId: line.id,
        detail: { from: line.status, to },
      },
    });
  });
}

/** What a check has found is looked at anew: the line is where it was before the check. */
export function checkNominationAgain(context: ActingContext, input: NominationActInput): Checked {
  return changeNomination(context, input, 'CHECK_AGAIN', ({ line, to }) =>
    ok({
      data: { checkedAt: null, ineligibleReason: null },
      event: {
        action: 'NOMINATION_CHECKED_AGAIN',
        objectType: 'Nomination',
        objectId: line.id,
        detail: { from: line.status, to },
      },
    }),
  );
}
