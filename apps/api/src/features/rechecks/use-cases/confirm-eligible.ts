import type { Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import { hearOffices, type OfficesUnheard } from '../../consultations/index.ts';
import {
  confirmNominationEligible,
  noCopyStands,
  papersWaived,
  type NominationActInput,
  type NominationRefusal,
  type PapersMissing,
  type ReportCopiedError,
} from '../../nominations/index.ts';
import { recheckBefore } from '../recheck-lines.ts';
import type { RecheckStoppedError } from '../recheck.errors.ts';

export type NotConfirmed = RecheckStoppedError | OfficesUnheard | PapersMissing | ReportCopiedError;

/**
 * A line is found eligible by the records of this moment, not by the card of the day it was sent: past a condition only with an
 * override, without a paper only with a written reason. Every office that was asked about it has answered, and over an objection the
 * line goes with a reason of its own. A report that was concluded to be a copy stops it.
 */
export function confirmEligible(
  context: ActingContext,
  input: NominationActInput,
): Promise<Result<{ readonly id: string }, NominationRefusal | NotConfirmed>> {
  return confirmNominationEligible<NotConfirmed>(context, input, async (hand) => {
    const { tx, audit, line } = hand;
    const heard = await hearOffices(context, { tx, audit }, line.id, input.reason ?? '');
    if (!heard.ok) return heard;
    const own = await noCopyStands(context, tx, line.id);
    if (!own.ok) return own;
    const rechecked = await recheckBefore(context, tx, [line.id], 'DESK');
    return rechecked.ok ? papersWaived(context, hand, input.papersReason) : rechecked;
  });
}
