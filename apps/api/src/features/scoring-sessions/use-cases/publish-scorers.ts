import type { AuditEvent } from '@thidua/domain/audit';
import type { ScoringGrid } from '@thidua/domain/initiative-scoring';
import { err, ok, plainDateOf, type InputProblem } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import {
  giveOutSheets,
  INITIATIVE_ACT_ROW,
  moveInitiativeTo,
  namesLeftOf,
  planReminders,
} from '../../initiatives/index.ts';
import { gridInForce } from '../grid-in-force.ts';
import { gridOf, livingSheets, stateOf } from '../session-rows.ts';
import type { PublishScorersInput } from '../scoring-session.input.ts';
import { changeSession, type SessionHand, type SessionOutcome } from './change-session.ts';
import { choiceProblems, scorerPool } from './draft-problems.ts';

/** *Công bố*: all drafts become sheets at once, their scorers are told, and the requests are being scored from now on. */
export function publishScorers(context: ActingContext, input: PublishScorersInput): SessionOutcome {
  return changeSession(context, input, 'PUBLISH', async (hand) => {
    const { tx, row, to } = hand;
    const drafted = row.entries.filter(({ drafts }) => drafts.length > 0);
    const force = await gridInForce(tx, row.organisationId, hand.today);
    if (force === undefined) {
      return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'scoring', code: 'NO_SCORING_GRID' }] });
    }
    const problems = await publishProblems(hand, force.rules);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const left = await namesLeftOf(
      tx,
      drafted.map(({ initiativeId }) => initiativeId),
    );
    const named = [...left.values()].filter((found) => found.length > 0).length;
    if (named > 0 && !input.isNamedAnyway) {
      const problem = { field: 'isNamedAnyway', code: 'NAMES_IN_TEXT', actual: named };
      return err({ code: 'INPUT_PROBLEMS', problems: [problem] });
    }
    const sheets = drafted.flatMap(({ initiativeId, drafts, initiative }) =>
      drafts.map(({ staffId }) => ({
        initiativeId,
        staffId,
        // What was given out once keeps its grid.
        gridId: initiative.scoreSheets[0]?.gridId ?? force.id,
      })),
    );
    const dueOn = plainDateOf(row.dueOn);
    await giveOutSheets(hand, context, sheets, dueOn);
    await tx.scorerDraft.deleteMany({ where: { entryId: { in: drafted.map(({ id }) => id) } } });
    const initiatives = await tx.initiative.findMany({
      where: { id: { in: drafted.map(({ initiativeId }) => initiativeId) } },
      select: INITIATIVE_ACT_ROW,
    });
    for (const initiative of initiatives) await moveInitiativeTo(tx, context, initiative, 'SCORING', {});
    await planReminders(tx, { sessionId: row.id, dueOn, now: hand.at, actor: context.actor });
    const events = initiatives.map(({ id, status }): AuditEvent => {
      const count = sheets.filter((sheet) => sheet.initiativeId === id).length;
      const namesLeft = left.get(id)?.length ?? 0;
      return {
        action: 'INITIATIVE_ASSIGNED',
        objectType: 'Initiative',
        objectId: id,
        detail: { from: status, to: 'SCORING', count, ...(namesLeft > 0 ? { namesLeft } : {}) },
      };
    });
    return ok({
      data: {},
      events: [
        {
          action: 'SCORERS_PUBLISHED',
          objectType: 'ScoringSession',
          objectId: row.id,
          detail: { from: row.status, to, count: sheets.length },
        },
        ...events,
      ],
    });
  });
}

/** Conflicts are asked again: somebody may have become related, or left the council, since they were drafted. */
async function publishProblems(hand: SessionHand, inForce: ScoringGrid): Promise<readonly InputProblem[]> {
  const { entries, dueOn, scorersEach } = hand.row;
  const drafted = entries.filter(({ drafts }) => drafts.length > 0);
  if (drafted.length === 0) return [{ field: 'drafts', code: 'NOTHING_TO_PUBLISH' }];
  const limit = inForce.fewestScorers;
  const few = drafted.filter(
    (entry) => livingSheets(entry).length + entry.drafts.length < (gridOf(entry) ?? inForce).fewestScorers,
  ).length;
  // Points that came in since are enough: one more could only be asked for another result.
  const scored = drafted.filter((entry) => stateOf(entry, scorersEach).isComplete).length;
  const pool = await scorerPool(hand);
  const choices = drafted.flatMap((entry) =>
    choiceProblems(
      pool,
      entry,
      entry.drafts.map(({ staffId }) => staffId),
    ),
  );
  const codes = [...new Set(choices.map(({ code }) => code))];
  return [
    ...(plainDateOf(dueOn) < hand.today ? [{ field: 'dueOn', code: 'IN_PAST' }] : []),
    ...(few > 0 ? [{ field: 'drafts', code: 'TOO_FEW_SCORERS', limit, actual: few }] : []),
    ...(scored > 0 ? [{ field: 'drafts', code: 'SCORED_ALREADY', actual: scored }] : []),
    ...codes.map((code) => ({ field: 'drafts', code, actual: choices.filter((each) => each.code === code).length })),
  ];
}
