import { scoringSummary } from '@thidua/domain/initiative-scoring';
import { ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import { initiativeCouncilOn } from '../../initiative-council/index.ts';
import { scoringOfRequest, type RequestScoring } from '../scoring-of-request.ts';
import { changeInitiative, refuse, type InitiativeRefusal } from './change-initiative.ts';

/** Puts what has been scored before the initiative council that is in force today. */
export function putInitiativeToCouncil(
  context: ActingContext,
  input: { readonly id: string; readonly version: number },
): Promise<Result<{ readonly id: string }, InitiativeRefusal>> {
  return changeInitiative(context, input, 'PUT_TO_COUNCIL', async ({ tx, row, to, today }) => {
    const council = await initiativeCouncilOn(tx, row.organisationId, today);
    if (council === undefined) return refuse([{ field: 'council', code: 'NO_INITIATIVE_COUNCIL' }]);
    const problems = row.status === 'SCORING' ? scoringProblems(await scoringOfRequest(tx, row, today)) : [];
    if (problems.length > 0) return refuse(problems);
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

/** A request that was given out goes on once enough scorers have sent their points. */
function scoringProblems(scoring: RequestScoring | undefined): readonly InputProblem[] {
  if (scoring === undefined) return [{ field: 'scoring', code: 'NO_SCORING_GRID' }];
  const { sent, isComplete, needsThird } = scoringSummary(scoring.grid, scoring.sent);
  // A scorer who is at it is not cut off unawares: the sheet is sent, or taken out with a reason.
  if (isComplete) return scoring.out === 0 ? [] : [{ field: 'scoring', code: 'SHEETS_OUT', actual: scoring.out }];
  return [
    needsThird
      ? { field: 'scoring', code: 'NEEDS_THIRD_SCORER' }
      : { field: 'scoring', code: 'NOT_SCORED', limit: scoring.grid.fewestScorers, actual: sent },
  ];
}
