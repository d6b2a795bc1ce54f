import { cleanLine, err, midnightUtcOf, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import { sendingAgainProblems } from '@thidua/domain/submissions';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InputProblemsError, type InvalidTransitionError } from '../../../platform/user-error.ts';
import { startClocks } from '../answer-days.queries.ts';
import type { SendSubmissionAgainInput } from '../submission.input.ts';
import { changeSubmission } from './change-submission.ts';
import { linesOfAnswer } from './lines-of-answer.ts';
import type { AnswerRefusal } from './record-answer.ts';

/** What the higher level asked for has gone up with a letter: the lines wait again, and their clock begins anew. */
export function sendSubmissionAgain(
  context: ActingContext,
  input: SendSubmissionAgainInput,
): Promise<Result<string, AnswerRefusal>> {
  const number = cleanLine(input.number);
  const { sentOn } = input;
  return changeSubmission<InputProblemsError | InvalidTransitionError>(
    context,
    input,
    'SEND_AGAIN',
    async ({ change: { tx }, row, today }) => {
      const told = linesOfAnswer(context, row, input.nominationIds, 'SEND_AGAIN');
      if (!told.ok) return told;
      const lineIds = told.value.map(({ id }) => id);
      const questions = await tx.submissionAnswer.findMany({
        where: { lineId: { in: lineIds }, outcome: 'RETURNED', correctedAt: null, againOn: null },
        select: { id: true, decidedOn: true },
        orderBy: { decidedOn: 'desc' },
      });
      const askedOn = questions[0] === undefined ? sentOn : plainDateOf(questions[0].decidedOn);
      const problems = sendingAgainProblems({ number, sentOn }, askedOn, today);
      if (problems.length > 0) return err(new InputProblemsError(problems));
      await tx.submissionAnswer.updateMany({
        where: { id: { in: questions.map(({ id }) => id) } },
        data: { againNumber: number, againOn: midnightUtcOf(sentOn) },
      });
      const { organisationId } = context.actor;
      await startClocks(tx, { organisationId, authority: row.authority, sentOn }, told.value);
      return ok({
        data: {},
        event: {
          action: 'SUBMISSION_SENT_AGAIN',
          objectType: 'Submission',
          objectId: row.id,
          detail: {
            paperNumber: number,
            sentOn,
            nominations: told.value.map(({ nominationId }) => nominationId),
          },
        },
      });
    },
  );
}
