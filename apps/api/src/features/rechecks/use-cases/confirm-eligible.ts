import type { Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import { hearOffices, type OfficesUnheard } from '../../consultations/index.ts';
import { confirmNominationEligible, type NominationActInput, type NominationRefusal } from '../../nominations/index.ts';
import { recheckBefore } from '../recheck-lines.ts';
import type { RecheckStoppedError } from '../recheck.errors.ts';

export type NotConfirmed = RecheckStoppedError | OfficesUnheard;

/**
 * A line is found eligible by the records of this moment, not by the card of the day it was sent: past a condition only with an override.
 * Every office that was asked about it has answered, and over an objection only with a written reason.
 */
export function confirmEligible(
  context: ActingContext,
  input: NominationActInput,
): Promise<Result<{ readonly id: string }, NominationRefusal | NotConfirmed>> {
  return confirmNominationEligible<NotConfirmed>(context, input, async ({ tx, audit, line }) => {
    const heard = await hearOffices(context, { tx, audit }, line.id, input.reason ?? '');
    return heard.ok ? recheckBefore(context, tx, [line.id], 'DESK') : heard;
  });
}
