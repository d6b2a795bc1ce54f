import { cleanText, err, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import { applyPostingEvent, commentProblems, mayComment, POSTING_LIMITS } from '@thidua/domain/postings';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { badInput, forbidden } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { CommentOnPostingInput } from '../posting.input.ts';
import { lockPosting, type PostingRefusal } from './change-posting.ts';

/** Somebody of the body says, under their name, what they think of the posting or of one of its lines. */
export function commentOnPosting(
  context: ActingContext,
  input: CommentOnPostingInput,
): Promise<Result<{ readonly id: string }, PostingRefusal>> {
  const { actor } = context;
  const { commentId, postingId } = input;
  const nominationId = input.nominationId ?? null;
  return inTransaction<{ readonly id: string }, PostingRefusal>(context, async ({ tx, audit }) => {
    const row = await lockPosting(tx, context, postingId);
    if (!mayComment(actor)) throw forbidden();
    const known = await tx.postingComment.findUnique({ where: { id: commentId }, select: { authorId: true } });
    if (known !== null && known.authorId !== actor.accountId) throw badInput();
    if (known !== null) return ok({ id: postingId });
    const next = applyPostingEvent(row.status, 'COMMENT');
    if (!next.ok) return next;
    const line = row.lines.find((each) => each.nominationId === nominationId && each.takenOffAt === null);
    if (nominationId !== null && line === undefined) throw badInput();

    const text = cleanText(input.text).trim();
    const made = await tx.postingComment.count({
      where: { postingId, authorId: actor.accountId, status: { not: 'WITHDRAWN' } },
    });
    const facts = { text, isFull: made >= POSTING_LIMITS.commentsOfOne };
    const problems = commentProblems(facts, plainDateOf(row.dueOn), businessToday(context, actor));
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    await tx.postingComment.create({
      data: {
        id: commentId,
        organisationId: actor.organisationId,
        postingId,
        nominationId,
        authorId: actor.accountId,
        text,
        createdAt: businessNow(context, actor),
      },
      select: { id: true },
    });
    audit({
      action: 'POSTING_COMMENTED',
      objectType: 'PostingComment',
      objectId: commentId,
      detail: { postingId, subjectIds: line?.nomination.staffId == null ? [] : [line.nomination.staffId] },
    });
    return ok({ id: postingId });
  });
}
