import { cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import { SUBMISSION_LIMITS } from '@thidua/domain/submissions';
import { neededProblems } from '@thidua/domain/works';
import type { ActingContext } from '../../../platform/request-context.ts';
import {
  InputProblemsError,
  type InvalidTransitionError,
  type StaleRecordError,
} from '../../../platform/user-error.ts';
import { moveNominations } from '../../nominations/index.ts';
import type { CancelSubmissionInput } from '../submission.input.ts';
import { changeSubmission } from './change-submission.ts';

/** A tờ trình that has not gone out is given up with a reason; its number stays taken, its lines wait to be forwarded again. */
export function cancelSubmission(
  context: ActingContext,
  input: CancelSubmissionInput,
): Promise<Result<string, InputProblemsError | InvalidTransitionError | StaleRecordError>> {
  const reason = cleanText(input.reason).trim();
  return changeSubmission<InputProblemsError>(context, input, 'CANCEL', async ({ change, row, to }) => {
    const problems = neededProblems('reason', reason, SUBMISSION_LIMITS.reason);
    if (problems.length > 0) return err(new InputProblemsError(problems));
    await change.tx.submissionLine.updateMany({ where: { submissionId: row.id }, data: { state: 'TAKEN_OUT' } });
    const nominations = row.lines.map(({ nominationId }) => nominationId);
    const moved = await moveNominations(context, change, nominations, 'TAKE_BACK');
    if (!moved.ok) throw new Error(`Submission ${row.id} holds nominations that are not on their way up`);
    return ok({
      data: { cancelledReason: reason },
      event: {
        action: 'SUBMISSION_CANCELLED',
        objectType: 'Submission',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    });
  });
}
