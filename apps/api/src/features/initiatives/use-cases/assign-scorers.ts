import type { Tx } from '@thidua/db';
import { scoringConflict, scoringSummary } from '@thidua/domain/initiative-scoring';
import { ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import { scorerFacts } from '../scorer-candidates.ts';
import { scoringOfRequest, type RequestScoring } from '../scoring-of-request.ts';
import type { AssignScorersInput } from '../scoring.type.ts';
import { changeInitiative, refuse, type Hand, type InitiativeRefusal } from './change-initiative.ts';

/**
 * Gives a received request to members of the initiative council to score, or one more of them a request that is being scored.
 * Who is related to it is refused with the reason; the first time as many score as the grid asks for, which it keeps.
 */
export function assignScorers(
  context: ActingContext,
  input: AssignScorersInput,
): Promise<Result<{ readonly id: string }, InitiativeRefusal>> {
  return changeInitiative(context, input, 'ASSIGN', async (hand) => {
    const staffIds = [...new Set(input.staffIds)];
    const { tx, row, to, now, today } = hand;
    const scoring = await scoringOfRequest(tx, row, today);
    if (scoring === undefined) return refuse([{ field: 'scoring', code: 'NO_SCORING_GRID' }]);
    const problems = await scorerProblems(hand, scoring, staffIds);
    if (problems.length > 0) return refuse(problems);
    const first = await nextSheetNumber(tx, row.organisationId);
    // Ordered by their own ids, so that the numbers of the sheets tell nothing of who was chosen first.
    await tx.scoreSheet.createMany({
      data: staffIds.toSorted().map((staffId, index) => ({
        organisationId: row.organisationId,
        initiativeId: row.id,
        staffId,
        gridId: scoring.gridId,
        number: first + index,
        assignedById: context.actor.accountId,
        assignedAt: now,
      })),
    });
    return ok({
      data: {},
      event: {
        action: 'INITIATIVE_ASSIGNED',
        objectType: 'Initiative',
        objectId: row.id,
        detail: { from: row.status, to, count: staffIds.length },
      },
    });
  });
}

async function scorerProblems(
  { tx, row, today }: Hand,
  { grid, sent }: RequestScoring,
  staffIds: readonly string[],
): Promise<readonly InputProblem[]> {
  const field = 'staffIds';
  // Enough have scored: one more could only be asked for another result.
  if (scoringSummary(grid, sent).isComplete) return [{ field: 'scoring', code: 'SCORED_ALREADY' }];
  const { candidates, conflicts, living } = await scorerFacts(tx, row, today);
  if (candidates.length === 0) return [{ field: 'council', code: 'NO_INITIATIVE_COUNCIL' }];
  const wanted = row.status === 'RECEIVED' ? grid.fewestScorers : 1;
  const known = new Set(candidates.map(({ staffId }) => staffId));
  return [
    ...(staffIds.length < wanted ? [{ field, code: 'TOO_FEW_SCORERS', limit: wanted, actual: staffIds.length }] : []),
    ...staffIds.flatMap((staffId) => {
      if (!known.has(staffId)) return [{ field, code: 'NOT_A_SCORER' }];
      if (living.has(staffId)) return [{ field, code: 'SCORES_ALREADY' }];
      return scoringConflict(staffId, conflicts) === undefined ? [] : [{ field, code: 'RELATED_TO_IT' }];
    }),
  ];
}

/** Numbers run through the body; two that assign at once wait for each other. */
async function nextSheetNumber(tx: Tx, organisationId: string): Promise<number> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${organisationId}, 162000))`;
  const { _max } = await tx.scoreSheet.aggregate({ where: { organisationId }, _max: { number: true } });
  return (_max.number ?? 0) + 1;
}
