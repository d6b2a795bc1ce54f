import type { Prisma, Tx } from '@thidua/db';
import { err, ok, type Result } from '@thidua/domain/kernel';
import {
  applyPostingCommentEvent,
  seesAuthor,
  type CommentFacts,
  type PostingCommentEvent,
  type PostingCommentStatus,
} from '@thidua/domain/postings';
import { forbidden, found } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InvalidTransition, StaleRecord } from '../../../platform/user-error.ts';
import { visiblePostings } from '../posting.visibility.ts';
import { lockPosting } from './change-posting.ts';

const ROW = {
  id: true,
  postingId: true,
  authorId: true,
  status: true,
  isShared: true,
  version: true,
  nomination: { select: { staffId: true } },
} as const satisfies Prisma.PostingCommentSelect;

type Comment = Prisma.PostingCommentGetPayload<{ select: typeof ROW }>;

interface LockedComment {
  readonly comment: Comment;
  readonly to: PostingCommentStatus;
}

/** The comment with its posting locked, once right, state and version allow the act. Throws NOT_FOUND and FORBIDDEN. */
export async function lockComment(
  tx: Tx,
  context: ActingContext,
  input: { readonly id: string; readonly version: number },
  event: PostingCommentEvent,
  may: (facts: CommentFacts) => boolean,
): Promise<Result<LockedComment, InvalidTransition | StaleRecord>> {
  const { actor } = context;
  const where = { id: input.id, posting: visiblePostings(actor) };
  const { postingId } = found(await tx.postingComment.findFirst({ where, select: { postingId: true } }));
  const posting = await lockPosting(tx, context, postingId);
  const comment = found(await tx.postingComment.findFirst({ where, select: ROW }));
  const subjectId = comment.nomination?.staffId ?? null;
  const facts: CommentFacts = { ...comment, postingStatus: posting.status, subjectId };
  // Who may not know of it learns nothing of it, not even that it is there.
  if (!seesAuthor(actor, facts) && !comment.isShared) found(null);
  if (!may(facts)) throw forbidden();
  if (posting.status !== 'OPEN') return err({ code: 'INVALID_TRANSITION', from: posting.status, event });
  const next = applyPostingCommentEvent(comment.status, event);
  if (!next.ok) return next;
  if (comment.version !== input.version) return err({ code: 'STALE_RECORD', currentVersion: comment.version });
  return ok({ comment, to: next.value });
}

/** The person whose line the comment is about, for the trail; none for any other. */
export function subjectsOf({ nomination }: Comment): readonly string[] {
  return nomination?.staffId == null ? [] : [nomination.staffId];
}
