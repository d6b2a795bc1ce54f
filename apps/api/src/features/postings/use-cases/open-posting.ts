import { err, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import { dayProblems } from '@thidua/domain/postings';
import type { ActingContext } from '../../../platform/request-context.ts';
import { moveNominations } from '../../nominations/index.ts';
import { postingTermsOn } from '../posting-terms.queries.ts';
import type { PostingActInput } from '../posting.input.ts';
import { changePosting, heldLines, type PostingRefusal } from './change-posting.ts';

/** The list is made public: all its lines together, none where one of them is no longer eligible. */
export function openPosting(
  context: ActingContext,
  input: PostingActInput,
): Promise<Result<{ readonly id: string }, PostingRefusal>> {
  return changePosting(context, input, 'OPEN', async ({ change, row, to, today, now }) => {
    const [fromOn, dueOn] = [plainDateOf(row.fromOn), plainDateOf(row.dueOn)];
    const terms = await postingTermsOn(change.tx, context.actor.organisationId, fromOn);
    const problems = dayProblems({ fromOn, dueOn }, terms, today);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    const moved = await moveNominations(context, change, heldLines(row), 'POST');
    if (!moved.ok) {
      const actual = moved.error.nominationIds.length;
      return err({ code: 'INPUT_PROBLEMS', problems: [{ field: 'nominationIds', code: 'WRONG_STATE', actual }] });
    }
    return ok({
      data: { openedAt: now },
      event: {
        action: 'POSTING_OPENED',
        objectType: 'Posting',
        objectId: row.id,
        detail: { from: row.status, to, dueOn },
      },
    });
  });
}
