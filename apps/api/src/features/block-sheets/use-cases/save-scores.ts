import { givenProblems, type GivenPoints } from '@thidua/domain/blocks';
import { cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SaveScoresInput } from '../entry.input.ts';
import { changeEntry } from './change-entry.ts';
import type { SheetRefusal } from './change-sheet.ts';

/** Stores self-scored points and the words about them while they are written. */
export function saveScores(
  context: ActingContext,
  input: SaveScoresInput,
): Promise<Result<{ readonly id: string }, SheetRefusal>> {
  return saveGiven(context, input, 'SAVE');
}

/** Stores appraised points, and why they differ, while they are written. The self-scored ones stay as they are. */
export function appraiseScores(
  context: ActingContext,
  input: SaveScoresInput,
): Promise<Result<{ readonly id: string }, SheetRefusal>> {
  return saveGiven(context, input, 'APPRAISE');
}

/** Which columns each act writes. */
const COLUMNS = {
  SAVE: {
    action: 'BLOCK_SCORES_SAVED',
    of: ({ hundredths, words }: GivenPoints) => ({ selfHundredths: hundredths, note: words }),
  },
  APPRAISE: {
    action: 'BLOCK_SCORES_APPRAISED',
    of: ({ hundredths, words }: GivenPoints) => ({ appraisedHundredths: hundredths, reason: words }),
  },
} as const;

function saveGiven(context: ActingContext, input: SaveScoresInput, event: keyof typeof COLUMNS) {
  const { action, of } = COLUMNS[event];
  return changeEntry(context, input, event, async ({ tx, row }) => {
    const criteria = row.sheet.groups.flatMap((group) => group.criteria);
    const known = new Set(criteria.map(({ id }) => id));
    // A criterion that an amendment took away had no points; what is still being typed there has no place any more.
    const given = input.points
      .filter(({ criterionId }) => known.has(criterionId))
      .map(({ criterionId, hundredths, words }) => ({
        criterionId,
        hundredths: hundredths ?? null,
        words: cleanText(words),
      }));
    const problems = givenProblems(criteria, given);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    for (const points of given) {
      const where = { entryId: row.id, criterionId: points.criterionId };
      await tx.blockScore.updateMany({ where, data: of(points) });
    }
    return ok({
      data: {},
      event: { action, objectType: 'BlockEntry', objectId: row.id, detail: { count: given.length } },
    });
  });
}
