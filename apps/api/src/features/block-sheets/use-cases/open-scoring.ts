import { openingProblems } from '@thidua/domain/blocks';
import { err, midnightUtcOf, ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { OpenScoringInput } from '../sheet.input.ts';
import { addEntries } from './add-entries.ts';
import { changeSheet, type SheetRefusal } from './change-sheet.ts';

/** Opens self-scoring: the sheet is fixed, and each member of the year has a place in it. */
export function openScoring(
  context: ActingContext,
  { selfDueOn, ...input }: OpenScoringInput,
): Promise<Result<{ readonly id: string }, SheetRefusal>> {
  return changeSheet(context, input, 'OPEN', async (hand) => {
    const { row, to } = hand;
    const problems = openingProblems(row);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const count = await addEntries(hand, row);
    if (count === 0) return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'members', code: 'NO_MEMBERS' }] });
    return ok({
      data: { selfDueOn: selfDueOn == null ? null : midnightUtcOf(selfDueOn) },
      event: {
        action: 'BLOCK_SCORING_OPENED',
        objectType: 'BlockSheet',
        objectId: row.id,
        detail: { from: row.status, to, count },
      },
    });
  });
}
