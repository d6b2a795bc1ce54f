import { err, ok, type InputProblem } from '@thidua/domain/kernel';
import { mayKeepScoringSession } from '@thidua/domain/scoring-session';
import { forbidden, notFound } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { FillScoringSessionInput } from '../scoring-session.input.ts';
import { changeSession, type SessionOutcome } from './change-session.ts';
import { takeIn } from './take-in.ts';

/** Takes received requests in, many at once, and lets those go again that nobody has been told to score. */
export function fillScoringSession(context: ActingContext, input: FillScoringSessionInput): SessionOutcome {
  return changeSession(context, input, 'FILL', async ({ tx, row, now }) => {
    const leaving = row.entries.filter(({ initiativeId }) => input.removeIds.includes(initiativeId));
    if (leaving.length !== new Set(input.removeIds).size) throw notFound();
    const held = row.entries.length - leaving.length;
    const taken = await takeIn(tx, context, { year: row.year, ids: input.addIds, held });
    if (!mayKeepScoringSession(context.actor, taken)) throw forbidden();
    const told = leaving.filter(({ initiative }) => initiative.status !== 'RECEIVED').length;
    const problems: readonly InputProblem[] = [
      ...(taken.ids.length + leaving.length === 0 ? [{ field: 'initiativeIds', code: 'REQUIRED' }] : []),
      ...(told > 0 ? [{ field: 'initiativeIds', code: 'GIVEN_OUT', actual: told }] : []),
      ...taken.problems,
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    await tx.scoringEntry.deleteMany({ where: { id: { in: leaving.map(({ id }) => id) } } });
    await tx.scoringEntry.createMany({
      data: taken.ids.map((initiativeId) => ({ sessionId: row.id, initiativeId, addedAt: now })),
    });
    return ok({
      data: {},
      events: [
        {
          action: 'SCORING_SESSION_FILLED',
          objectType: 'ScoringSession',
          objectId: row.id,
          detail: { count: held + taken.ids.length },
        },
      ],
    });
  });
}
