import { BLOCK_SHEET_LIMITS } from '@thidua/domain/blocks';
import { cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import { neededProblems } from '@thidua/domain/works';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { ReasonedSheetInput, SheetActInput } from '../sheet.input.ts';
import { changeSheet, type SheetRefusal } from './change-sheet.ts';

type Moved = Promise<Result<{ readonly id: string }, SheetRefusal>>;

/** Ends self-scoring: what members wrote stays, and the leader looks at it. */
export function closeScoring(context: ActingContext, input: SheetActInput): Moved {
  return changeSheet(context, input, 'CLOSE', ({ row, to }) =>
    ok({
      data: {},
      event: {
        action: 'BLOCK_SCORING_CLOSED',
        objectType: 'BlockSheet',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    }),
  );
}

/** Lets members score themselves again, e.g. because one was forgotten; what was appraised stays. */
export function resumeScoring(context: ActingContext, input: ReasonedSheetInput): Moved {
  return goBack(context, input, 'RESUME');
}

/** Takes a published ranking back to appraisal; the ranks are counted anew with the next publication. */
export function reopenRanking(context: ActingContext, input: ReasonedSheetInput): Moved {
  return goBack(context, input, 'REOPEN');
}

const BACK = { RESUME: 'BLOCK_SCORING_RESUMED', REOPEN: 'BLOCK_RANKING_REOPENED' } as const;

function goBack(context: ActingContext, input: ReasonedSheetInput, event: keyof typeof BACK): Moved {
  const reason = cleanText(input.reason);
  return changeSheet(context, input, event, ({ tx, row, to }) => {
    const problems = neededProblems('reason', reason, BLOCK_SHEET_LIMITS.reason);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    return ok({
      data: { reopenedReason: reason, publishedOn: null },
      event: { action: BACK[event], objectType: 'BlockSheet', objectId: row.id, detail: { from: row.status, to } },
      afterwards: () =>
        tx.blockEntry.updateMany({ where: { sheetId: row.id }, data: { rank: null, totalHundredths: null } }),
    });
  });
}
