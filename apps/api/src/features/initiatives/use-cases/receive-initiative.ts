import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import { changeInitiative, type InitiativeRefusal } from './change-initiative.ts';

/** The secretariat takes an endorsed request in; from here on its author cannot withdraw it. */
export function receiveInitiative(
  context: ActingContext,
  input: { readonly id: string; readonly version: number },
): Promise<Result<{ readonly id: string }, InitiativeRefusal>> {
  return changeInitiative(context, input, 'RECEIVE', ({ row, to }) =>
    ok({
      data: {},
      event: {
        action: 'INITIATIVE_RECEIVED',
        objectType: 'Initiative',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    }),
  );
}
