import { cleanLine, err, midnightUtcOf, ok, type Result } from '@thidua/domain/kernel';
import { scoringSessionProblems } from '@thidua/domain/scoring-session';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { checkedYear } from '../../../platform/checked-year.ts';
import { badInput } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { fewestBy, gridInForce } from '../grid-in-force.ts';
import type { StartScoringSessionInput } from '../scoring-session.input.ts';

/** Makes a session of scoring, empty as yet; nobody is told of it before its scorers are published. */
export function startScoringSession(
  context: ActingContext,
  input: StartScoringSessionInput,
): Promise<Result<{ readonly id: string }, InputProblems>> {
  const { actor } = context;
  const { organisationId } = actor;
  const { id, dueOn, scorersEach } = input;
  return inTransaction<{ readonly id: string }, InputProblems>(context, async ({ tx, audit }) => {
    // The second of two equal calls waits here and then finds what the first one made.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))`;
    const known = await tx.scoringSession.findUnique({ where: { id }, select: { organisationId: true } });
    if (known !== null && known.organisationId !== organisationId) throw badInput();
    if (known !== null) return ok({ id });

    const year = checkedYear(input.year);
    const name = cleanLine(input.name);
    const today = businessToday(context, actor);
    const least = fewestBy(await gridInForce(tx, organisationId, today));
    const problems = scoringSessionProblems({ name, dueOn, scorersEach }, today, least);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });

    const now = businessNow(context, actor);
    await tx.scoringSession.create({
      data: {
        id,
        organisationId,
        year,
        name,
        dueOn: midnightUtcOf(dueOn),
        scorersEach,
        createdAt: now,
        updatedAt: now,
      },
      select: { id: true },
    });
    audit({
      action: 'SCORING_SESSION_STARTED',
      objectType: 'ScoringSession',
      objectId: id,
      detail: { dueOn },
    });
    return ok({ id });
  });
}
