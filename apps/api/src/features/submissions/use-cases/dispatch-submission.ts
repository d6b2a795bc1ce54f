import { err, midnightUtcOf, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import { dispatchProblems } from '@thidua/domain/submissions';
import type { ActingContext } from '../../../platform/request-context.ts';
import {
  InputProblemsError,
  type InvalidTransitionError,
  type StaleRecordError,
} from '../../../platform/user-error.ts';
import { expectedAnswer } from '../answer-days.queries.ts';
import type { DispatchSubmissionInput } from '../submission.input.ts';
import { changeSubmission } from './change-submission.ts';

/** The dossier has gone up: the clock of every line begins. */
export function dispatchSubmission(
  context: ActingContext,
  input: DispatchSubmissionInput,
): Promise<Result<string, InputProblemsError | InvalidTransitionError | StaleRecordError>> {
  const { organisationId } = context.actor;
  const { dispatchedOn, way, sets } = input;
  return changeSubmission<InputProblemsError>(
    context,
    input,
    'DISPATCH',
    async ({ change: { tx }, row, to, today }) => {
      const signedOn = row.signedOn === null ? dispatchedOn : plainDateOf(row.signedOn);
      const problems = dispatchProblems(input, signedOn, today);
      if (problems.length > 0) return err(new InputProblemsError(problems));
      const expectedOn = await expectedAnswer(tx, organisationId, row.authority, dispatchedOn);
      const sentOn = midnightUtcOf(dispatchedOn);
      await tx.submissionLine.updateMany({
        where: { submissionId: row.id },
        data: { sentOn, expectedOn: midnightUtcOf(expectedOn) },
      });
      return ok({
        data: { dispatchedOn: sentOn, way, sets },
        event: {
          action: 'SUBMISSION_DISPATCHED',
          objectType: 'Submission',
          objectId: row.id,
          detail: { from: row.status, to, kind: way, sentOn: dispatchedOn },
        },
      });
    },
  );
}
