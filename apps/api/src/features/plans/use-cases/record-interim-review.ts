import type { ActingContext } from '../../../platform/request-context.ts';
import type { MovementReviewInput } from '../plan.input.ts';
import { holdReview } from './hold-review.ts';

/** The sơ kết was held: from now on the launch can no longer be taken back. */
export function recordInterimReview(context: ActingContext, input: MovementReviewInput): ReturnType<typeof holdReview> {
  return holdReview(context, input, 'REVIEW_INTERIM');
}
