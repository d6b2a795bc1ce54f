import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import { initiativeCouncilOn } from '../../initiative-council/index.ts';
import { changeInitiative, refuse, type InitiativeRefusal } from './change-initiative.ts';

/** Puts what has been scored before the initiative council that is in force today. */
export function putInitiativeToCouncil(
  context: ActingContext,
  input: { readonly id: string; readonly version: number },
): Promise<Result<{ readonly id: string }, InitiativeRefusal>> {
  return changeInitiative(context, input, 'PUT_TO_COUNCIL', async ({ tx, row, to, today }) => {
    const council = await initiativeCouncilOn(tx, row.organisationId, today);
    if (council === undefined) return refuse([{ field: 'council', code: 'NO_INITIATIVE_COUNCIL' }]);
    return ok({
      data: {},
      event: {
        action: 'INITIATIVE_PUT_TO_COUNCIL',
        objectType: 'Initiative',
        objectId: row.id,
        detail: { from: row.status, to, councilId: council.id },
      },
    });
  });
}
