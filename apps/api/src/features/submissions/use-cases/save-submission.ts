import { cleanLine, cleanText, err, midnightUtcOf, ok, type Result } from '@thidua/domain/kernel';
import { submissionTextProblems } from '@thidua/domain/submissions';
import type { ActingContext } from '../../../platform/request-context.ts';
import {
  InputProblemsError,
  type InvalidTransitionError,
  type StaleRecordError,
} from '../../../platform/user-error.ts';
import type { SaveSubmissionInput } from '../submission.input.ts';
import { changeSubmission } from './change-submission.ts';

export type SaveSubmissionRefusal = InputProblemsError | InvalidTransitionError | StaleRecordError;

/** Words the tờ trình anew, until it is signed. */
export function saveSubmission(
  context: ActingContext,
  input: SaveSubmissionInput,
): Promise<Result<string, SaveSubmissionRefusal>> {
  return changeSubmission<InputProblemsError>(context, input, 'EDIT', ({ row }) => {
    const texts = {
      recipient: cleanLine(input.recipient),
      title: cleanLine(input.title),
      content: cleanText(input.content).trim(),
    };
    const problems = submissionTextProblems(texts);
    if (problems.length > 0) return Promise.resolve(err(new InputProblemsError(problems)));
    const lastDay = input.lastDay ?? undefined;
    return Promise.resolve(
      ok({
        data: { ...texts, lastDay: lastDay === undefined ? null : midnightUtcOf(lastDay) },
        event: { action: 'SUBMISSION_SAVED', objectType: 'Submission', objectId: row.id, detail: {} } as const,
      }),
    );
  });
}
