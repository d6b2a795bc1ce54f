import type { Tx } from '@thidua/db';
import { scoringConflict, scoringSummary } from '@thidua/domain/initiative-scoring';
import {
  addDays,
  midnightUtcOf,
  ok,
  plainDateOf,
  type InputProblem,
  type PlainDate,
  type Result,
} from '@thidua/domain/kernel';
import { SCORING_DAYS, SCORING_SESSION_LIMITS, type ScoringSessionStatus } from '@thidua/domain/scoring-session';
import type { ActingContext } from '../../../platform/request-context.ts';
import { scorerCandidates, scoringFactsOf } from '../scorer-candidates.ts';
import { namesLeftIn } from '../scoring-names.ts';
import { planReminders } from '../scoring-reminder-plan.ts';
import { scoringOfRequest, type RequestScoring } from '../scoring-of-request.ts';
import type { AssignScorersInput } from '../scoring.type.ts';
import { changeInitiative, refuse, type Hand, type InitiativeRefusal } from './change-initiative.ts';
import { giveOutSheets } from './give-out-sheets.ts';

/**
 * Gives one request out at once: chosen and published in one act. A request that stands in no session gets one of its own, so
 * that every sheet has a due day and a session that can be locked; one that stands in a session is given out within it.
 * Who is related to it is refused with the reason; the first time as many score as the grid asks for, which the request keeps.
 */
export function assignScorers(
  context: ActingContext,
  input: AssignScorersInput,
): Promise<Result<{ readonly id: string }, InitiativeRefusal>> {
  return changeInitiative(context, input, 'ASSIGN', async (hand) => {
    const staffIds = [...new Set(input.staffIds)];
    const { tx, row, to, today } = hand;
    const scoring = await scoringOfRequest(tx, row, today);
    if (scoring === undefined) return refuse([{ field: 'scoring', code: 'NO_SCORING_GRID' }]);
    const session = await sessionOf(tx, row.id);
    const problems = [...sessionProblems(session?.status), ...(await scorerProblems(hand, scoring, staffIds))];
    if (problems.length > 0) return refuse(problems);
    // Whoever gives it out has seen where the text says who wrote it, and the trail says that it was given out so.
    const namesLeft = (await namesLeftIn(tx, row.id)).length;
    if (namesLeft > 0 && !input.isNamedAnyway) {
      return refuse([{ field: 'isNamedAnyway', code: 'NAMES_IN_TEXT', actual: namesLeft }]);
    }
    const dueOn = session === undefined ? addDays(today, SCORING_DAYS) : plainDateOf(session.dueOn);
    if (session === undefined) {
      const sessionId = await openOwnSession(hand, Math.max(staffIds.length, scoring.grid.fewestScorers), dueOn);
      await planReminders(tx, { sessionId, dueOn, now: hand.at, actor: context.actor });
    }
    await giveOutSheets(
      hand,
      context,
      staffIds.map((staffId) => ({ initiativeId: row.id, staffId, gridId: scoring.gridId })),
      dueOn,
    );
    return ok({
      data: {},
      event: {
        action: 'INITIATIVE_ASSIGNED',
        objectType: 'Initiative',
        objectId: row.id,
        detail: { from: row.status, to, count: staffIds.length, ...(namesLeft > 0 ? { namesLeft } : {}) },
      },
    });
  });
}

/** The session that the request stands in. It is read after the request is locked, as every act of a session locks its requests. */
async function sessionOf(tx: Tx, initiativeId: string) {
  const entry = await tx.scoringEntry.findFirst({
    where: { initiativeId, leftAt: null },
    select: { session: { select: { status: true, dueOn: true } } },
  });
  return entry?.session;
}

/** What is still prepared is published together, and what is locked is over. */
function sessionProblems(status: ScoringSessionStatus | undefined): readonly InputProblem[] {
  if (status === 'PREPARING') return [{ field: 'session', code: 'SESSION_IN_PREPARATION' }];
  return status === 'LOCKED' ? [{ field: 'session', code: 'SESSION_LOCKED' }] : [];
}

async function openOwnSession({ tx, row, now }: Hand, scorersEach: number, dueOn: PlainDate): Promise<string> {
  const { id } = await tx.scoringSession.create({
    data: {
      organisationId: row.organisationId,
      year: row.year,
      name: `Chấm riêng ${row.code}`,
      dueOn: midnightUtcOf(dueOn),
      scorersEach,
      status: 'SCORING',
      createdAt: now,
      updatedAt: now,
      entries: { create: { initiativeId: row.id, addedAt: now } },
    },
    select: { id: true },
  });
  return id;
}

async function scorerProblems(
  { tx, row, today }: Hand,
  { grid, sent }: RequestScoring,
  staffIds: readonly string[],
): Promise<readonly InputProblem[]> {
  const field = 'staffIds';
  // Enough have scored: one more could only be asked for another result.
  if (scoringSummary(grid, sent).isComplete) return [{ field: 'scoring', code: 'SCORED_ALREADY' }];
  const candidates = await scorerCandidates(tx, row.organisationId, today);
  if (candidates.length === 0) return [{ field: 'council', code: 'NO_INITIATIVE_COUNCIL' }];
  const facts = (await scoringFactsOf(tx, row.organisationId, [row], today)).get(row.id);
  const wanted = row.status === 'RECEIVED' ? grid.fewestScorers : 1;
  const known = new Set(candidates.map(({ staffId }) => staffId));
  const limit = SCORING_SESSION_LIMITS.scorersEach;
  const many = (facts?.living.size ?? 0) + staffIds.length;
  return [
    ...(many > limit ? [{ field, code: 'TOO_MANY_SCORERS', limit, actual: many }] : []),
    ...(staffIds.length < wanted ? [{ field, code: 'TOO_FEW_SCORERS', limit: wanted, actual: staffIds.length }] : []),
    ...staffIds.flatMap((staffId) => {
      if (!known.has(staffId)) return [{ field, code: 'NOT_A_SCORER' }];
      if (facts?.living.has(staffId) === true) return [{ field, code: 'SCORES_ALREADY' }];
      return facts === undefined || scoringConflict(staffId, facts.conflicts) === undefined
        ? []
        : [{ field, code: 'RELATED_TO_IT' }];
    }),
  ];
}
