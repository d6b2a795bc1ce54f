import type { ActingContext } from '../../../platform/request-context.ts';
import type { MovementReviewInput } from '../plan.input.ts';
import { holdReview } from './hold-review.ts';

/** The tổng kết was held: the movement can be closed. */
export function recordFinalReview(context: ActingContext, input: MovementReviewInput): ReturnType<typeof holdReview> {
  return holdReview(context, input, 'REVIEW_FINALLY');
}
