import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import { unjudgedProblems } from '../similarity-problems.ts';
import { changeInitiative, refuse, type InitiativeRefusal } from './change-initiative.ts';

/** The secretariat takes an endorsed request in, once it has concluded on what resembles it; from here on its author cannot withdraw it. */
export function receiveInitiative(
  context: ActingContext,
  input: { readonly id: string; readonly version: number },
): Promise<Result<{ readonly id: string }, InitiativeRefusal>> {
  return changeInitiative(context, input, 'RECEIVE', async ({ tx, row, to, today }) => {
    const problems = await unjudgedProblems(tx, row, today);
    if (problems.length > 0) return refuse(problems);
    return ok({
      data: {},
      event: {
        action: 'INITIATIVE_RECEIVED',
        objectType: 'Initiative',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    });
  });
}
