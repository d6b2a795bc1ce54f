import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { NominationActInput } from '../nomination.input.ts';
import { changeNomination, type NominationRefusal } from './change-nomination.ts';

/** The secretariat takes a line in. Its day chooses the law that judges the dossier; from here on the division cannot withdraw. */
export function receiveNomination(
  context: ActingContext,
  input: NominationActInput,
): Promise<Result<{ readonly id: string }, NominationRefusal>> {
  return changeNomination(context, input, 'RECEIVE', ({ line, to, now }) =>
    ok({
      data: { receivedAt: now, returnedReason: null },
      event: {
        action: 'NOMINATION_RECEIVED',
        objectType: 'Nomination',
        objectId: line.id,
        detail: { from: line.status, to },
      },
    }),
  );
}
