import { err, ok, type Result } from '@thidua/domain/kernel';
import { SUBMISSION_LIMITS } from '@thidua/domain/submissions';
import { badInput } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import {
  InputProblemsError,
  type InvalidTransitionError,
  type StaleRecordError,
} from '../../../platform/user-error.ts';
import { moveNominations } from '../../nominations/index.ts';
import { recheckBefore, type RecheckStoppedError } from '../../rechecks/index.ts';
import { NotForwardableError } from '../submission.errors.ts';
import type { SubmissionLinesInput } from '../submission.input.ts';
import { changeSubmission } from './change-submission.ts';
import { linesProblems } from './draft-submission.ts';
import { linesToForward, listLines } from './lines-to-forward.ts';

type Common = InputProblemsError | InvalidTransitionError | StaleRecordError;
export type AddLinesRefusal = Common | NotForwardableError | RecheckStoppedError;

/** More lines of the same authority and year go into a tờ trình that is not signed yet. */
export function addSubmissionLines(
  context: ActingContext,
  input: SubmissionLinesInput,
): Promise<Result<string, AddLinesRefusal>> {
  const { organisationId } = context.actor;
  return changeSubmission<InputProblemsError | NotForwardableError | RecheckStoppedError>(
    context,
    input,
    'EDIT',
    async ({ change, row, today }) => {
      const known = new Set(row.lines.map(({ nominationId }) => nominationId));
      const nominationIds = input.nominationIds.filter((id) => !known.has(id));
      const count = row.lines.length + nominationIds.length;
      const limit = SUBMISSION_LIMITS.lines;
      const problems = [
        ...linesProblems(nominationIds),
        ...(count > limit ? [{ field: 'nominationIds', code: 'TOO_MANY', limit, actual: count }] : []),
      ];
      if (problems.length > 0) return err(new InputProblemsError(problems));
      const { year, authority } = row;
      const { lines, hindered } = await linesToForward(change.tx, { organisationId, year, authority, nominationIds });
      if (hindered.length > 0) return err(new NotForwardableError(hindered));
      const nominations = lines.map(({ id }) => id);
      const rechecked = await recheckBefore(context, change.tx, nominations, 'FORWARD');
      if (!rechecked.ok) return rechecked;
      await listLines(change.tx, row.id, lines, today);
      const moved = await moveNominations(context, change, nominations, 'FORWARD');
      if (!moved.ok) throw new Error(`Submission ${row.id} lists nominations that have not passed`);
      return ok({
        data: {},
        event: {
          action: 'SUBMISSION_LINES_ADDED',
          objectType: 'Submission',
          objectId: row.id,
          detail: { nominations },
        },
      });
    },
  );
}

/** Lines leave a tờ trình that is not signed yet, and wait to be forwarded again. Its last line stays: it is cancelled instead. */
export function takeOutSubmissionLines(
  context: ActingContext,
  input: SubmissionLinesInput,
): Promise<Result<string, Common>> {
  return changeSubmission<InputProblemsError>(context, input, 'EDIT', async ({ change, row }) => {
    const nominations = [...new Set(input.nominationIds)];
    const listed = row.lines.map(({ nominationId }) => nominationId);
    if (nominations.some((id) => !listed.includes(id))) throw badInput();
    const problems = [
      ...linesProblems(nominations),
      ...(nominations.length === listed.length ? [{ field: 'nominationIds', code: 'LAST_LINE' }] : []),
    ];
    if (problems.length > 0) return err(new InputProblemsError(problems));
    await change.tx.submissionLine.deleteMany({ where: { submissionId: row.id, nominationId: { in: nominations } } });
    const moved = await moveNominations(context, change, nominations, 'TAKE_BACK');
    if (!moved.ok) throw new Error(`Submission ${row.id} holds nominations that are not on their way up`);
    return ok({
      data: {},
      event: {
        action: 'SUBMISSION_LINES_TAKEN_OUT',
        objectType: 'Submission',
        objectId: row.id,
        detail: { nominations },
      },
    });
  });
}
