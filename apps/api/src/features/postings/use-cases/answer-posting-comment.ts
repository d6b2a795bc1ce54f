import { cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import { mayAnswer, POSTING_LIMITS } from '@thidua/domain/postings';
import { neededProblems } from '@thidua/domain/works';
import { businessNow } from '../../../platform/business-clock.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { AnswerPostingCommentInput } from '../posting.input.ts';
import type { PostingRefusal } from './change-posting.ts';
import { lockComment, subjectsOf } from './lock-comment.ts';

/** The secretariat answers; the author reads it, and everybody where it says so. */
export function answerPostingComment(
  context: ActingContext,
  input: AnswerPostingCommentInput,
): Promise<Result<{ readonly id: string }, PostingRefusal>> {
  const { actor } = context;
  const { isShared } = input;
  return inTransaction<{ readonly id: string }, PostingRefusal>(context, async ({ tx, audit }) => {
    const locked = await lockComment(tx, context, input, 'ANSWER', (facts) => mayAnswer(actor, facts));
    if (!locked.ok) return locked;
    const { comment, to } = locked.value;
    const answer = cleanText(input.answer).trim();
    const problems = neededProblems('answer', answer, POSTING_LIMITS.answer);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    await tx.postingComment.update({
      where: { id: comment.id },
      data: {
        status: to,
        answer,
        isShared,
        answeredById: actor.accountId,
        answeredAt: businessNow(context, actor),
        version: { increment: 1 },
      },
      select: { id: true },
    });
    const { postingId } = comment;
    audit({
      action: 'POSTING_COMMENT_ANSWERED',
      objectType: 'PostingComment',
      objectId: comment.id,
      detail: { from: comment.status, to, postingId, subjectIds: subjectsOf(comment) },
    });
    return ok({ id: postingId });
  });
}
