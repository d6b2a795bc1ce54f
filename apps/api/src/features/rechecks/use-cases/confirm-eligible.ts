import type { Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import { confirmNominationEligible, type NominationActInput, type NominationRefusal } from '../../nominations/index.ts';
import { recheckBefore } from '../recheck-lines.ts';
import type { RecheckStoppedError } from '../recheck.errors.ts';

/** A line is found eligible by the records of this moment, not by the card of the day it was sent: past a condition only with an override. */
export function confirmEligible(
  context: ActingContext,
  input: NominationActInput,
): Promise<Result<{ readonly id: string }, NominationRefusal | RecheckStoppedError>> {
  return confirmNominationEligible<RecheckStoppedError>(context, input, ({ tx, line }) =>
    recheckBefore(context, tx, [line.id], 'DESK'),
  );
}
