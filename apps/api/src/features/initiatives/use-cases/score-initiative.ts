import type { Tx } from '@thidua/db';
import {
  applyScoreSheetEvent,
  markProblems,
  SCORING_LIMITS,
  type ScoreSheetEvent,
  type ScoreSheetStatus,
  type ScoringGrid,
} from '@thidua/domain/initiative-scoring';
import { cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import { tooLongProblems } from '@thidua/domain/works';
import { businessNow } from '../../../platform/business-clock.ts';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SharedRefusal } from '../../../platform/user-error.ts';
import { GRID_RULES } from '../../scoring-grids/index.ts';
import { isBeingScored, ownScoreSheets, SCORING_STATE } from '../score-sheet.queries.ts';
import type { DeclineScoringInput, ScoreSheetInput } from '../scoring.type.ts';

type Outcome = Promise<Result<{ readonly id: string }, SharedRefusal>>;

/** Keeps points and remark as they are so far, or sends them; what was sent stands. */
export function scoreInitiative(context: ActingContext, input: ScoreSheetInput, event: 'SAVE' | 'SEND'): Outcome {
  return inTransaction<{ readonly id: string }, SharedRefusal>(context, async ({ tx, audit }) => {
    const inHand = await sheetInHand(tx, context, input, event);
    if (!inHand.ok) return inHand;
    const { id, number, to, grid } = inHand.value;
    const remark = cleanText(input.remark).trim();
    const marks = typedMarks(input);
    const problems = [
      ...markProblems(grid, marks, event === 'SEND'),
      ...marks.flatMap(({ criterionId, comment }) =>
        tooLongProblems(`comments.${criterionId}`, comment, SCORING_LIMITS.comment),
      ),
      ...tooLongProblems('remark', remark, SCORING_LIMITS.remark),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    await tx.scoreMark.deleteMany({ where: { sheetId: id } });
    await tx.scoreMark.createMany({
      data: marks.map((mark) => ({ sheetId: id, ...mark })),
    });
    await tx.scoreSheet.update({
      where: { id },
      data: {
        remark,
        status: to,
        version: { increment: 1 },
        ...(event === 'SEND' ? { sentAt: businessNow(context, context.actor) } : {}),
      },
      select: { id: true },
    });
    // Neither points nor the request: the trail of a scorer must not tell which number is whose.
    if (event === 'SEND') audit({ action: 'SCORE_SENT', objectType: 'ScoreSheet', objectId: id, detail: { number } });
    return ok({ id });
  });
}

/** The scorer is related to what they recognise: the sheet is out, and the secretariat gives it to somebody else. */
export function declineScoring(context: ActingContext, input: DeclineScoringInput): Outcome {
  return inTransaction<{ readonly id: string }, SharedRefusal>(context, async ({ tx, audit }) => {
    const inHand = await sheetInHand(tx, context, input, 'DECLINE');
    if (!inHand.ok) return inHand;
    const { id, number, to } = inHand.value;
    await tx.scoreSheet.update({
      where: { id },
      data: {
        status: to,
        hasDeclined: true,
        removedAt: businessNow(context, context.actor),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    audit({ action: 'SCORING_DECLINED', objectType: 'ScoreSheet', objectId: id, detail: { number } });
    return ok({ id });
  });
}

/** A part without points and comment is not on the sheet. */
function typedMarks({ marks }: ScoreSheetInput) {
  return marks
    .map(({ criterionId, points, comment }) => ({
      criterionId,
      points: points ?? null,
      comment: cleanText(comment).trim(),
    }))
    .filter(({ points, comment }) => points !== null || comment !== '');
}

interface SheetInHand {
  readonly id: string;
  readonly number: number;
  readonly grid: ScoringGrid;
  readonly to: ScoreSheetStatus;
}

/** The actor's own sheet, locked, once it is there, its initiative is being scored, and state and version hold. */
async function sheetInHand(
  tx: Tx,
  { actor }: ActingContext,
  { id, version }: { readonly id: string; readonly version: number },
  event: ScoreSheetEvent,
): Promise<Result<SheetInHand, SharedRefusal>> {
  // Whoever moves the request on waits for these points, or these points find it moved. The request first, as whoever
  // returns it locks it first and then its sheets.
  await tx.$queryRaw`
    SELECT i.id FROM initiatives i JOIN score_sheets s ON s."initiativeId" = i.id
    WHERE s.id = ${id}::uuid AND s."staffId" = ${actor.staffId ?? null}::uuid FOR SHARE OF i`;
  await tx.$queryRaw`SELECT id FROM score_sheets WHERE id = ${id}::uuid FOR UPDATE`;
  const row = found(
    await tx.scoreSheet.findFirst({
      where: { AND: [{ id }, ownScoreSheets(actor)] },
      select: {
        id: true,
        number: true,
        status: true,
        version: true,
        grid: { select: GRID_RULES },
        initiative: { select: SCORING_STATE },
      },
    }),
  );
  const next = applyScoreSheetEvent(row.status, event);
  if (!next.ok) return next;
  // The scoring is over once the request has gone before the council, or its session is locked.
  if (!isBeingScored(row.initiative)) {
    return err({ code: 'INVALID_TRANSITION', from: row.status, event });
  }
  if (row.version !== version) return err({ code: 'STALE_RECORD', currentVersion: row.version });
  return ok({ id: row.id, number: row.number, grid: row.grid, to: next.value });
}
