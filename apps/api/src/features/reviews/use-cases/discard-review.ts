import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { ReviewActInput } from '../review.input.ts';
import { changeReview, type ReviewRefusal } from './change-review.ts';

/** Puts a draft away that nobody wants. */
export function discardReview(
  context: ActingContext,
  input: ReviewActInput,
): Promise<Result<{ readonly id: string }, ReviewRefusal>> {
  return changeReview(context, input, 'DISCARD', ({ row, to }) =>
    ok({
      data: {},
      event: {
        action: 'REVIEW_DISCARDED',
        objectType: 'MovementReview',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    }),
  );
}
