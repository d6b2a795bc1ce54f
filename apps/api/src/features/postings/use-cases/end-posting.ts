import { cleanText, err, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import { closingProblems, POSTING_LIMITS } from '@thidua/domain/postings';
import { neededProblems } from '@thidua/domain/works';
import type { ActingContext } from '../../../platform/request-context.ts';
import { moveNominations } from '../../nominations/index.ts';
import type { PostingActInput, PostingReasonInput } from '../posting.input.ts';
import { changePosting, heldLines, type PostingHand, type PostingRefusal } from './change-posting.ts';

type Ended = Promise<Result<{ readonly id: string }, PostingRefusal>>;

/** The time is over and every comment has its answer: the lines are eligible as before, and were posted. */
export function closePosting(context: ActingContext, input: PostingActInput): Ended {
  return changePosting(context, input, 'CLOSE', async (hand) => {
    const { change, row, to, today, now } = hand;
    const unanswered = await change.tx.postingComment.count({ where: { postingId: row.id, status: 'WAITING' } });
    const problems = closingProblems({ dueOn: plainDateOf(row.dueOn), unanswered }, today);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    await endLines(context, hand);
    return ok({
      data: { closedAt: now },
      event: { action: 'POSTING_CLOSED', objectType: 'Posting', objectId: row.id, detail: { from: row.status, to } },
    });
  });
}

/** The posting was a mistake, or is made anew: its lines count as never posted by it. The reason stays. */
export function cancelPosting(context: ActingContext, input: PostingReasonInput): Ended {
  return changePosting(context, input, 'CANCEL', async (hand) => {
    const { row, to } = hand;
    const reason = cleanText(input.reason).trim();
    const problems = neededProblems('reason', reason, POSTING_LIMITS.reason);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    if (row.status === 'OPEN') await endLines(context, hand);
    return ok({
      data: { cancelReason: reason },
      event: { action: 'POSTING_CANCELLED', objectType: 'Posting', objectId: row.id, detail: { from: row.status, to } },
    });
  });
}

/** An open posting holds only posted lines: the database guards it, so one that does not move is a fault. */
async function endLines(context: ActingContext, { change, row }: PostingHand): Promise<void> {
  const moved = await moveNominations(context, change, heldLines(row), 'END_POSTING');
  if (!moved.ok) throw new Error(`posting ${row.id} holds lines that are not posted`);
}
