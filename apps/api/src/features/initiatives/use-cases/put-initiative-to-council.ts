import type { Tx } from '@thidua/db';
import type { AuditEvent } from '@thidua/domain/audit';
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
  return changeInitiative(context, input, 'PUT_TO_COUNCIL', async ({ tx, audit, row, to, now, today }) => {
    const council = await initiativeCouncilOn(tx, row.organisationId, today);
    if (council === undefined) return refuse([{ field: 'council', code: 'NO_INITIATIVE_COUNCIL' }]);
    const problems = row.status === 'SCORING' ? scoringProblems(await scoringOfRequest(tx, row, today)) : [];
    if (problems.length > 0) return refuse(problems);
    const closed = row.status === 'SCORING' ? await lockWithItsLast(tx, row.id, now) : undefined;
    if (closed !== undefined) audit(closed);
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

/** The session whose last request goes on is over: it is locked with it, and nobody has to think of that. */
async function lockWithItsLast(tx: Tx, initiativeId: string, now: Date): Promise<AuditEvent | undefined> {
  const entry = await tx.scoringEntry.findFirst({
    where: { initiativeId, leftAt: null, session: { status: 'SCORING' } },
    select: { sessionId: true },
  });
  if (entry === null) return undefined;
  const { sessionId } = entry;
  // Two last ones at once: the second waits here and then finds the first one gone.
  await tx.$queryRaw`SELECT id FROM scoring_sessions WHERE id = ${sessionId}::uuid FOR UPDATE`;
  const left = await tx.scoringEntry.count({
    where: {
      sessionId,
      leftAt: null,
      initiativeId: { not: initiativeId },
      initiative: { status: { in: ['RECEIVED', 'SCORING'] } },
    },
  });
  if (left > 0) return undefined;
  await tx.scoringSession.update({
    where: { id: sessionId },
    data: { status: 'LOCKED', lockedAt: now, updatedAt: now, version: { increment: 1 } },
    select: { id: true },
  });
  return {
    action: 'SCORING_SESSION_MOVED',
    objectType: 'ScoringSession',
    objectId: sessionId,
    detail: { from: 'SCORING', to: 'LOCKED' },
  };
}
