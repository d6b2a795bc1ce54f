import { err, midnightUtcOf, ok, type Result } from '@thidua/domain/kernel';
import { figuresDay, MOVEMENT_STEP_OF, reviewSendProblems } from '@thidua/domain/reviews';
import { readingIn } from '../../../platform/loader.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { dayOrNone } from '../../movements/index.ts';
import { reviewInside } from '../../plans/index.ts';
import { liveFigures } from '../live-figures.ts';
import { reviewHash } from '../review-hash.ts';
import type { ReviewActInput } from '../review.input.ts';
import { changeReview, type ReviewRefusal } from './change-review.ts';

/**
 * Sends the review: the numbers of its day are written down beside the words, hashed, and never change again. A sơ kết or tổng
 * kết takes the movement along to its next step, in the same transaction.
 */
export function sendReview(
  context: ActingContext,
  input: ReviewActInput,
): Promise<Result<{ readonly id: string }, ReviewRefusal>> {
  return changeReview(context, input, 'SEND', async ({ tx, audit, row, to, now, today }) => {
    const { movementId, title, receiver, headings, texts } = row;
    const problems = reviewSendProblems(texts);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const step = MOVEMENT_STEP_OF[row.kind];
    if (step !== undefined) {
      const moved = await reviewInside(context, { tx, audit }, movementId, step, today);
      if (!moved.ok) return moved;
    }
    const asOf = figuresDay(dayOrNone(row.figuresOn), today);
    // By the connection of the sending: what is written down is what this transaction sees.
    const figures = await liveFigures(readingIn(context, tx), movementId, asOf);
    const hash = reviewHash({ title, receiver, asOf, headings, texts, figures });
    return ok({
      data: {
        sentAt: now,
        sentById: context.actor.accountId,
        asOf: midnightUtcOf(asOf),
        figures: figures.map((figure) => ({ ...figure })),
        hash,
      },
      event: {
        action: 'REVIEW_SENT',
        objectType: 'MovementReview',
        objectId: row.id,
        detail: { from: row.status, to, fileHash: hash },
      },
    });
  });
}
