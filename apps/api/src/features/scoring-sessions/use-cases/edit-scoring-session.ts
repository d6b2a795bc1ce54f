import { cleanLine, err, midnightUtcOf, ok, plainDateOf } from '@thidua/domain/kernel';
import { scoringSessionProblems } from '@thidua/domain/scoring-session';
import type { ActingContext } from '../../../platform/request-context.ts';
import { planReminders } from '../../initiatives/index.ts';
import { fewestBy, gridInForce } from '../grid-in-force.ts';
import type { EditScoringSessionInput } from '../scoring-session.input.ts';
import { changeSession, type SessionOutcome } from './change-session.ts';

/** Puts name, due day and number of scorers right; scorers see the new day at once on their sheets. */
export function editScoringSession(context: ActingContext, input: EditScoringSessionInput): SessionOutcome {
  return changeSession(context, input, 'EDIT', async ({ tx, at, row, to, today }) => {
    const { dueOn, scorersEach } = input;
    const name = cleanLine(input.name);
    const least = fewestBy(await gridInForce(tx, row.organisationId, today));
    const problems = scoringSessionProblems({ name, dueOn, scorersEach }, today, least);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    if (to === 'SCORING' && dueOn !== plainDateOf(row.dueOn)) {
      await planReminders(tx, { sessionId: row.id, dueOn, now: at, actor: context.actor });
    }
    return ok({
      data: { name, dueOn: midnightUtcOf(dueOn), scorersEach },
      events: [
        { action: 'SCORING_SESSION_CHANGED', objectType: 'ScoringSession', objectId: row.id, detail: { dueOn } },
      ],
    });
  });
}
