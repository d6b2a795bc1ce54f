import { err, ok } from '@thidua/domain/kernel';
import { SCORING_SESSION_LIMITS } from '@thidua/domain/scoring-session';
import { found } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { DraftScorersInput } from '../scoring-session.input.ts';
import { livingSheets, stateOf } from '../session-rows.ts';
import { changeSession, type SessionOutcome } from './change-session.ts';
import { choiceProblems, scorerPool, takesScorers } from './draft-problems.ts';

/** Chooses who is to score one request beside those who do; nobody is told before it is published. */
export function draftScorers(context: ActingContext, input: DraftScorersInput): SessionOutcome {
  return changeSession(context, input, 'DRAFT', async (hand) => {
    const { tx, row, now } = hand;
    const entry = found(row.entries.find(({ initiativeId }) => initiativeId === input.initiativeId) ?? null);
    const staffIds = [...new Set(input.staffIds)];
    const most = SCORING_SESSION_LIMITS.scorersEach;
    const many = livingSheets(entry).length + staffIds.length;
    // Enough have scored: one more could only be asked for another result.
    const isScored = !takesScorers(entry) || stateOf(entry, row.scorersEach).isComplete;
    const problems = [
      ...(isScored && staffIds.length > 0 ? [{ field: 'scoring', code: 'SCORED_ALREADY' }] : []),
      ...(many > most ? [{ field: 'staffIds', code: 'TOO_MANY_SCORERS', limit: most, actual: many }] : []),
      ...choiceProblems(await scorerPool(hand), entry, staffIds),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    await tx.scorerDraft.deleteMany({ where: { entryId: entry.id } });
    await tx.scorerDraft.createMany({
      data: staffIds.map((staffId) => ({ entryId: entry.id, staffId, draftedAt: now })),
    });
    return ok({
      data: {},
      events: [
        {
          action: 'SCORERS_DRAFTED',
          objectType: 'ScoringSession',
          objectId: row.id,
          detail: { count: staffIds.length },
        },
      ],
    });
  });
}
