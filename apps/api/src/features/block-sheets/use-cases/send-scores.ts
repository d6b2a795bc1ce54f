import { unscoredCount } from '@thidua/domain/blocks';
import { err, midnightUtcOf, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { EntryActInput, SendScoresInput } from '../entry.input.ts';
import { pointsOf } from '../score-points.ts';
import { changeEntry } from './change-entry.ts';
import type { SheetRefusal } from './change-sheet.ts';

/** Writes down that a member sent its points, whole, and when. */
export function sendScores(
  context: ActingContext,
  { sentOn, ...input }: SendScoresInput,
): Promise<Result<{ readonly id: string }, SheetRefusal>> {
  return changeEntry(context, input, 'SEND', ({ row, today }) => {
    const actual = unscoredCount(row.sheet.groups, pointsOf(row.scores, 'selfHundredths'));
    const problems: readonly InputProblem[] = [
      ...(actual > 0 ? [{ field: 'points', code: 'UNSCORED', actual }] : []),
      ...(sentOn > today ? [{ field: 'sentOn', code: 'IN_FUTURE' }] : []),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    return ok({
      data: { sentOn: midnightUtcOf(sentOn) },
      event: { action: 'BLOCK_SCORES_SENT', objectType: 'BlockEntry', objectId: row.id, detail: { sentOn } },
    });
  });
}

/** Lets a member go on scoring itself while scoring is open. */
export function reopenScores(
  context: ActingContext,
  input: EntryActInput,
): Promise<Result<{ readonly id: string }, SheetRefusal>> {
  return changeEntry(context, input, 'REOPEN', ({ row }) =>
    ok({
      data: { sentOn: null },
      event: { action: 'BLOCK_SCORES_REOPENED', objectType: 'BlockEntry', objectId: row.id, detail: {} },
    }),
  );
}
