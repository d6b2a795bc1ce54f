import { err, ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import { yearShown } from '../../organisation/index.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import type { NominationActInput } from '../nomination.input.ts';
import { quotasPassedBy, shownQuotas, type QuotaFull } from '../quota-places.queries.ts';
import { changeNomination, type Hand, type NominationRefusal } from './change-nomination.ts';
import { heldBy } from './held-by.ts';
import { reasonOf } from './reason-of.ts';

type Checked = Promise<Result<{ readonly id: string }, NominationRefusal>>;

/**
 * The check of papers and criteria is done and nothing is lacking: the line may go before the council. `judge` looks at the
 * records once more with the line locked, and gives why a line goes on that lacks papers; the rechecks, which know of nominations,
 * give it.
 */
export function confirmNominationEligible<Refused = never>(
  context: ActingContext,
  input: NominationActInput,
  judge: (hand: Hand) => Promise<Result<string | null, Refused | InputProblems>> = () => Promise.resolve(ok(null)),
): Promise<Result<{ readonly id: string }, NominationRefusal | Refused>> {
  return changeNomination<Refused>(context, input, 'CONFIRM_ELIGIBLE', async (hand) => {
    const { line, to, now } = hand;
    const judged = await judge(hand);
    if (!judged.ok) return judged;
    return ok({
      data: { checkedAt: now, papersReason: judged.value, ...heldBy(context, line) },
      event: {
        action: 'NOMINATION_CONFIRMED_ELIGIBLE',
        objectType: 'Nomination',
        objectId: line.id,
        detail: { from: line.status, to, ...(judged.value === null ? {} : { papersWaived: true }) },
      },
    });
  });
}

/** The check found the line lacking; why is told to the division, word for word. */
export function findNominationIneligible(context: ActingContext, input: NominationActInput): Checked {
  return changeNomination(context, input, 'FIND_INELIGIBLE', ({ line, to, now }) => {
    const reason = reasonOf(input.reason);
    if (!reason.ok) return reason;
    return ok({
      data: { checkedAt: now, ineligibleReason: reason.value, ...heldBy(context, line) },
      event: {
        action: 'NOMINATION_FOUND_INELIGIBLE',
        objectType: 'Nomination',
        objectId: line.id,
        detail: { from: line.status, to },
      },
    });
  });
}

/**
 * What a check has found is looked at anew: the line is where it was before the check. A line that was found not eligible has
 * lost its place meanwhile, so it comes back only where the limits still have one.
 */
export function checkNominationAgain(
  context: ActingContext,
  input: NominationActInput,
): Promise<Result<{ readonly id: string }, NominationRefusal | QuotaFull>> {
  return changeNomination<QuotaFull>(context, input, 'CHECK_AGAIN', async ({ line, to, tx }) => {
    if (line.status === 'INELIGIBLE') {
      const { year, departmentId } = line;
      const scope = { organisationId: context.actor.organisationId, year, departmentId, day: yearShown(context, year) };
      const full = await quotasPassedBy(tx, scope, [line]);
      if (full.length > 0) return err({ code: 'QUOTA_FULL', quotas: await shownQuotas(context, tx, scope, full) });
    }
    return ok({
      data: { checkedAt: null, ineligibleReason: null, papersReason: null },
      event: {
        action: 'NOMINATION_CHECKED_AGAIN',
        objectType: 'Nomination',
        objectId: line.id,
        detail: { from: line.status, to },
      },
    });
  });
}
