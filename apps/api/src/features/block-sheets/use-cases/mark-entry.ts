import { BLOCK_SHEET_LIMITS } from '@thidua/domain/blocks';
import { cleanText, err, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import { tooLongProblems } from '@thidua/domain/works';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { MarkEntryInput } from '../entry.input.ts';
import { changeEntry } from './change-entry.ts';
import type { SheetRefusal } from './change-sheet.ts';

/** Writes down the votes of the members' ballot, or why a member is not ranked: late papers, somebody disciplined. */
export function markEntry(
  context: ActingContext,
  input: MarkEntryInput,
): Promise<Result<{ readonly id: string }, SheetRefusal>> {
  const votes = input.votes ?? null;
  const unrankedReason = cleanText(input.unrankedReason).trim();
  return changeEntry(context, input, 'MARK', ({ row }) => {
    const limit = BLOCK_SHEET_LIMITS.votes;
    const problems: readonly InputProblem[] = [
      ...(votes === null || (votes >= 0 && votes <= limit) ? [] : [{ field: 'votes', code: 'OUT_OF_RANGE', limit }]),
      ...tooLongProblems('unrankedReason', unrankedReason, BLOCK_SHEET_LIMITS.reason),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    return ok({
      data: { votes, unrankedReason },
      event: {
        action: 'BLOCK_ENTRY_MARKED',
        objectType: 'BlockEntry',
        objectId: row.id,
        detail: { ranked: unrankedReason === '' },
      },
    });
  });
}
