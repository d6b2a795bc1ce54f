import { ok, type Result } from '@thidua/domain/kernel';
import { businessNow } from '../../../platform/business-clock.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { PostingCommentActInput } from '../posting.input.ts';
import type { PostingRefusal } from './change-posting.ts';
import { lockComment, subjectsOf } from './lock-comment.ts';

/** The author takes back what nobody has answered yet. */
export function withdrawPostingComment(
  context: ActingContext,
  input: PostingCommentActInput,
): Promise<Result<{ readonly id: string }, PostingRefusal>> {
  const { actor } = context;
  return inTransaction<{ readonly id: string }, PostingRefusal>(context, async ({ tx, audit }) => {
    const locked = await lockComment(tx, context, input, 'WITHDRAW', ({ authorId }) => authorId === actor.accountId);
    if (!locked.ok) return locked;
    const { comment, to } = locked.value;
    await tx.postingComment.update({
      where: { id: comment.id },
      data: { status: to, withdrawnAt: businessNow(context, actor), version: { increment: 1 } },
      select: { id: true },
    });
    const { postingId } = comment;
    audit({
      action: 'POSTING_COMMENT_WITHDRAWN',
      objectType: 'PostingComment',
      objectId: comment.id,
      detail: { from: comment.status, to, postingId, subjectIds: subjectsOf(comment) },
    });
    return ok({ id: postingId });
  });
}
