import { cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import { mayTakeOff, POSTING_LIMITS } from '@thidua/domain/postings';
import { neededProblems } from '@thidua/domain/works';
import { badInput, forbidden } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { moveNominations } from '../../nominations/index.ts';
import type { TakeOffPostingInput } from '../posting.input.ts';
import { changePosting, type PostingRefusal } from './change-posting.ts';

/** What was said of a line has to be looked into: it leaves the posting for a reason and is checked anew. */
export function takeOffPosting(
  context: ActingContext,
  input: TakeOffPostingInput,
): Promise<Result<{ readonly id: string }, PostingRefusal>> {
  const { nominationId } = input;
  return changePosting(context, input, 'TAKE_OFF', async ({ change, row, now }) => {
    const line = row.lines.find((each) => each.nominationId === nominationId);
    if (line === undefined) throw badInput();
    if (!mayTakeOff(context.actor, line.nomination.staffId)) throw forbidden();
    const reason = cleanText(input.reason).trim();
    const problems = [
      ...neededProblems('reason', reason, POSTING_LIMITS.reason),
      ...(line.takenOffAt === null ? [] : [{ field: 'reason', code: 'TAKEN_OFF' }]),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    await change.tx.postingLine.update({
      where: { id: line.id },
      data: { takenOffAt: now, takenOffReason: reason },
      select: { id: true },
    });
    const moved = await moveNominations(context, change, [nominationId], 'TAKE_OFF_POSTING');
    if (!moved.ok) throw new Error(`posting ${row.id} holds a line that is not posted`);
    return ok({
      data: {},
      event: {
        action: 'POSTING_LINE_TAKEN_OFF',
        objectType: 'Posting',
        objectId: row.id,
        detail: { nominations: [nominationId] },
      },
    });
  });
}
