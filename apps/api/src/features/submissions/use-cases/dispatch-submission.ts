import { dossierSets } from '@thidua/domain/dossier-papers';
import { regimeInForce } from '@thidua/domain/eligibility';
import { err, midnightUtcOf, ok, plainDateOf, type Result } from '@thidua/domain/kernel';
import { dispatchProblems, fallsShort } from '@thidua/domain/submissions';
import type { ActingContext } from '../../../platform/request-context.ts';
import {
  InputProblemsError,
  type InvalidTransitionError,
  type StaleRecordError,
} from '../../../platform/user-error.ts';
import { startClocks } from '../answer-days.queries.ts';
import type { DispatchSubmissionInput } from '../submission.input.ts';
import { changeSubmission } from './change-submission.ts';

/** The dossier has gone up: the clock of every line begins. Less than the law wants goes up only with a reason that the trail keeps. */
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
      const regime = regimeInForce(dispatchedOn);
      const wanted = row.lines.map(({ awardCode: award, nomination: { commendationKind: kind } }) => {
        const { count, withFiles } = dossierSets({ award, kind, regime });
        return { sets: count, withFiles };
      });
      const dispatch = { dispatchedOn, way, sets, reason: input.reason ?? '' };
      const problems = dispatchProblems(dispatch, { signedOn, wanted }, today);
      if (problems.length > 0) return err(new InputProblemsError(problems));
      await startClocks(tx, { organisationId, authority: row.authority, sentOn: dispatchedOn }, row.lines);
      return ok({
        data: { dispatchedOn: midnightUtcOf(dispatchedOn), way, sets },
        event: {
          action: 'SUBMISSION_DISPATCHED',
          objectType: 'Submission',
          objectId: row.id,
          detail: {
            from: row.status,
            to,
            kind: way,
            sentOn: dispatchedOn,
            sets,
            ...(fallsShort(dispatch, wanted) ? { reason: dispatch.reason.trim() } : {}),
          },
        },
      });
    },
  );
}
