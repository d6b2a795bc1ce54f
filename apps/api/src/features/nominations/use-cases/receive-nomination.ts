import { midnightUtcOf, ok, type Result } from '@thidua/domain/kernel';
import { clockDueOn } from '@thidua/domain/nominations';
import { businessToday } from '../../../platform/business-clock.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { clockDaysOn } from '../nomination-clocks.ts';
import type { NominationActInput } from '../nomination.input.ts';
import { changeNomination, type NominationRefusal } from './change-nomination.ts';

/** The secretariat takes a line in. Its day chooses the law that judges the dossier; from here on the division cannot withdraw. */
export function receiveNomination(
  context: ActingContext,
  input: NominationActInput,
): Promise<Result<{ readonly id: string }, NominationRefusal>> {
  const { actor, platform } = context;
  return changeNomination(context, input, 'RECEIVE', async ({ line, to, now, tx }) => {
    const today = businessToday(platform, actor);
    // An officer who has it in hand already begins the check at once.
    const { CHECK } = await clockDaysOn(tx, actor.organisationId, today);
    const checkDueOn = line.checkerId === null ? null : midnightUtcOf(clockDueOn(today, CHECK));
    return ok({
      data: { receivedAt: now, returnedReason: null, checkDueOn },
      event: {
        action: 'NOMINATION_RECEIVED',
        objectType: 'Nomination',
        objectId: line.id,
        detail: { from: line.status, to },
      },
    });
  });
}
