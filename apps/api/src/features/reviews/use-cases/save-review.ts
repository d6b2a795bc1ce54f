import { cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import { reviewDraftProblems } from '@thidua/domain/reviews';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { SaveReviewInput } from '../review.input.ts';
import { changeReview, type ReviewRefusal } from './change-review.ts';

/** Stores what is being written; it may have gaps. */
export function saveReview(
  context: ActingContext,
  input: SaveReviewInput,
): Promise<Result<{ readonly id: string }, ReviewRefusal>> {
  const texts = input.texts.map(cleanText);
  return changeReview(context, input, 'SAVE', ({ row }) => {
    const problems = reviewDraftProblems(row.headings, texts);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    return ok({
      data: { texts },
      event: { action: 'REVIEW_SAVED', objectType: 'MovementReview', objectId: row.id, detail: {} },
    });
  });
}
