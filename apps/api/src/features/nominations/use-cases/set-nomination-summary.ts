import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SetNominationSummaryInput } from '../nomination.input.ts';
import { mustBeOpen } from '../returns/open-fields.ts';
import { changeNomination, type NominationRefusal } from './change-nomination.ts';
import { textOf } from './reason-of.ts';

/** Writes the short report of achievement of a line that is still at its desk. */
export function setNominationSummary(
  context: ActingContext,
  input: SetNominationSummaryInput,
): Promise<Result<{ readonly id: string }, NominationRefusal>> {
  return changeNomination(context, input, 'EDIT', async ({ line, tx }) => {
    const summary = textOf('summary', input.summary);
    if (!summary.ok) return summary;
    const isOpen = await mustBeOpen(tx, line, summary.value === line.summary ? [] : ['SUMMARY']);
    if (!isOpen.ok) return isOpen;
    return ok({
      data: { summary: summary.value },
      event: { action: 'NOMINATION_SUMMARY_SAVED', objectType: 'Nomination', objectId: line.id, detail: {} },
    });
  });
}
