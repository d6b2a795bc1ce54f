import type { Prisma, Tx } from '@thidua/db';
import { cleanText, err, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import {
  applyDifficultyEvent,
  DIFFICULTY_LIMITS,
  DIFFICULTY_TEXTS,
  mayEverDoWithDifficulty,
  neededProblems,
  tooLongProblems,
  type DifficultyEvent,
  type DifficultyFacts,
} from '@thidua/domain/works';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { forbidden, found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems, InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import { readDesks } from '../../organisation/index.ts';
import type { DifficultyActInput } from '../difficulty.input.ts';
import { visibleDifficulties } from '../difficulty.visibility.ts';

export type DifficultyRefusal = StaleRecord | InvalidTransition | InputProblems;

const ACT_ROW = {
  id: true,
  status: true,
  version: true,
  departmentId: true,
} as const satisfies Prisma.DifficultySelect;

/**
 * One step of a difficulty: lock, visible, right, state, version, then the step with what was said is added to its history. It
 * lies with the next person from this moment.
 */
export function actOnDifficulty(
  context: ActingContext,
  event: DifficultyEvent,
  input: DifficultyActInput,
): Promise<Result<{ readonly id: string }, DifficultyRefusal>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, DifficultyRefusal>(context, async ({ tx, audit }) => {
    const row = await lockVisible(tx, context, input.id);
    const { headIds } = await readDesks(tx, actor.organisationId, businessToday(context, actor));
    const facts: DifficultyFacts = { ...row, headIds: headIds.get(row.departmentId) ?? [] };
    if (!mayEverDoWithDifficulty(actor, event, facts)) throw forbidden();
    const next = applyDifficultyEvent(actor, event, facts);
    if (!next.ok) return next;
    if (row.version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: row.version });
    const text = DIFFICULTY_TEXTS[event] === 'NONE' ? '' : cleanText(input.text ?? '').trim();
    const problems = textProblems(event, text);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });

    const now = businessNow(context, actor);
    await tx.difficultyTurn.create({
      data: { difficultyId: row.id, event, text, byId: actor.accountId, at: now },
      select: { id: true },
    });
    await tx.difficulty.update({
      where: { id: row.id },
      data: { status: next.value, version: { increment: 1 }, heldSince: now },
      select: { id: true },
    });
    audit({
      action: ACTIONS[event],
      objectType: 'Difficulty',
      objectId: row.id,
      detail: { from: row.status, to: next.value },
    });
    return ok({ id: row.id });
  });
}

const ACTIONS = {
  ROUTE: 'DIFFICULTY_ROUTED',
  ANSWER: 'DIFFICULTY_ANSWERED',
  CLOSE: 'DIFFICULTY_CLOSED',
  ASK_AGAIN: 'DIFFICULTY_ASKED_AGAIN',
  WITHDRAW: 'DIFFICULTY_WITHDRAWN',
} as const satisfies Record<DifficultyEvent, string>;

function textProblems(event: DifficultyEvent, text: string): readonly InputProblem[] {
  return DIFFICULTY_TEXTS[event] === 'NEEDED'
    ? neededProblems('text', text, DIFFICULTY_LIMITS.text)
    : tooLongProblems('text', text, DIFFICULTY_LIMITS.text);
}

/** The difficulty with its row locked, so that two desks act one after the other. */
async function lockVisible(tx: Tx, { actor }: ActingContext, id: string) {
  await tx.$queryRaw`SELECT id FROM difficulties WHERE id = ${id}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR UPDATE`;
  return found(
    await tx.difficulty.findFirst({ select: ACT_ROW, where: { AND: [{ id }, visibleDifficulties(actor)] } }),
  );
}
