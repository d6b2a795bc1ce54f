import { cleanText, err, ok } from '@thidua/domain/kernel';
import { applyScoreSheetEvent } from '@thidua/domain/initiative-scoring';
import { SCORING_SESSION_LIMITS } from '@thidua/domain/scoring-session';
import { neededProblems } from '@thidua/domain/works';
import { found } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { TakeOutScoreSheetInput } from '../scoring-session.input.ts';
import { livingSheets } from '../session-rows.ts';
import { changeSession, type SessionOutcome } from './change-session.ts';

/** Takes a sheet out whose points will not come: its scorer is ill, or away. What was sent stands. */
export function takeOutSheet(context: ActingContext, input: TakeOutScoreSheetInput): SessionOutcome {
  return changeSession(context, input, 'TAKE_OUT', async ({ tx, row, now }) => {
    const sheet = found(row.entries.flatMap(livingSheets).find(({ id }) => id === input.sheetId) ?? null);
    const outReason = cleanText(input.reason).trim();
    const next = applyScoreSheetEvent(sheet.status, 'TAKE_OUT');
    const problems = [
      ...neededProblems('reason', outReason, SCORING_SESSION_LIMITS.reason),
      ...(next.ok ? [] : [{ field: 'sheetId', code: 'SENT_ALREADY' }]),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    // Whoever sends it at this moment holds the request, which is locked here before.
    await tx.scoreSheet.update({
      where: { id: sheet.id },
      data: { status: 'REMOVED', removedAt: now, outReason, version: { increment: 1 } },
      select: { id: true },
    });
    return ok({
      data: {},
      events: [
        {
          action: 'SCORE_SHEET_TAKEN_OUT',
          objectType: 'ScoringSession',
          objectId: row.id,
          detail: { number: sheet.number },
        },
      ],
    });
  });
}
