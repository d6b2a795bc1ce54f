import { scoringConflict } from '@thidua/domain/initiative-scoring';
import { err, ok, type InputProblem } from '@thidua/domain/kernel';
import { spreadScorers } from '@thidua/domain/scoring-session';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SpreadScorersInput } from '../scoring-session.input.ts';
import { livingSheets, stateOf } from '../session-rows.ts';
import { changeSession, type SessionOutcome } from './change-session.ts';
import { scorerPool, takesScorers } from './draft-problems.ts';

/** *Chia đều*: drafts as many scorers as each request lacks, evenly over those chosen, and nobody to what they are related to. */
export function spreadSession(context: ActingContext, input: SpreadScorersInput): SessionOutcome {
  return changeSession(context, input, 'DRAFT', async (hand) => {
    const { tx, row, now } = hand;
    const { candidates, facts } = await scorerPool(hand);
    const wished = new Set(input.staffIds);
    // In the order of the council's decision, whatever order they were ticked in.
    const chosen = candidates.filter(({ staffId }) => wished.has(staffId));
    const open = row.entries.filter(takesScorers);
    const requests = open.map((entry) => {
      const own = facts.get(entry.initiativeId);
      const closedTo = chosen
        .map(({ staffId }) => staffId)
        .filter(
          (staffId) =>
            own === undefined ||
            own.living.has(staffId) ||
            entry.drafts.some((draft) => draft.staffId === staffId) ||
            scoringConflict(staffId, own.conflicts) !== undefined,
        );
      return { id: entry.id, wanted: stateOf(entry, row.scorersEach).wanted, closedTo: new Set(closedTo) };
    });
    const problems: readonly InputProblem[] = [
      ...(candidates.length === 0 ? [{ field: 'council', code: 'NO_INITIATIVE_COUNCIL' }] : []),
      ...(chosen.length < wished.size ? [{ field: 'staffIds', code: 'NOT_A_SCORER' }] : []),
      ...(requests.every(({ wanted }) => wanted === 0) ? [{ field: 'initiatives', code: 'NOTHING_TO_SPREAD' }] : []),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const held = row.entries.flatMap((entry) => [...entry.drafts, ...livingSheets(entry)]);
    const spread = spreadScorers(
      requests,
      chosen.map(({ staffId: id }) => ({ id, load: held.filter(({ staffId }) => staffId === id).length })),
    );
    const data = [...spread.chosen].flatMap(([entryId, who]) =>
      who.map((staffId) => ({ entryId, staffId, draftedAt: now })),
    );
    // Whoever is left is related to everything that lacks somebody.
    if (data.length === 0) {
      return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'staffIds', code: 'NOBODY_UNRELATED' }] });
    }
    await tx.scorerDraft.createMany({ data });
    return ok({
      data: {},
      events: [
        {
          action: 'SCORERS_SPREAD',
          objectType: 'ScoringSession',
          objectId: row.id,
          detail: { count: data.length },
        },
      ],
    });
  });
}
