import { standInFacts } from '@thidua/domain/accounts';
import { handsSigning, hasDrafted, linesRewarding, type Signing } from '@thidua/domain/decisions';
import { err, midnightUtcOf, ok, yearOf, type Result } from '@thidua/domain/kernel';
import { signingProblems } from '@thidua/domain/submissions';
import { businessNow } from '../../../platform/business-clock.ts';
import { forbidden } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import {
  InputProblemsError,
  type InvalidTransitionError,
  type StaleRecordError,
} from '../../../platform/user-error.ts';
import { OutsideDelegationError, signingOf } from '../../decisions/index.ts';
import { numbersDiffer, type NumbersDifferError } from '../../number-agreement/index.ts';
import { takeNumber, type NumberTakenError } from '../../number-register/index.ts';
import { recheckBefore, type RecheckStoppedError } from '../../rechecks/index.ts';
import { passingMeetings } from '../passing-meetings.queries.ts';
import { SubmissionSignerError } from '../submission.errors.ts';
import type { SignSubmissionInput } from '../submission.input.ts';
import { changeSubmission, type ActedSubmission } from './change-submission.ts';

type OwnRefusal =
  | InputProblemsError
  | NumbersDifferError
  | NumberTakenError
  | OutsideDelegationError
  | RecheckStoppedError
  | SubmissionSignerError;
export type SignSubmissionRefusal = OwnRefusal | InvalidTransitionError | StaleRecordError;

/**
 * The director, or who signs in the director's stead, signs: number and day are written and the words stand. The capacity that is
 * printed follows from what is on record. Who drafted it, and who is proposed by it, does not sign it; nor is it signed while a number of
 * it differs from the meetings that passed its lines.
 */
export async function signSubmission(
  context: ActingContext,
  input: SignSubmissionInput,
): Promise<Result<string, SignSubmissionRefusal>> {
  const { actor } = context;
  const { organisationId } = actor;
  const signing = await signingOf(context, input.signedOn);
  return changeSubmission<OwnRefusal>(context, input, 'SIGN', async ({ change: { tx, freeze }, row, to, today }) => {
    if (signing === undefined) throw forbidden();
    const nominations = row.lines.map(({ nominationId }) => nominationId);
    const passed = await passingMeetings(tx, nominations, actor.timeZone);
    const problems = signingProblems(input, today, passed.lastDay);
    if (problems.length > 0) return err(new InputProblemsError(problems));
    if (!signing.ok) return err(new OutsideDelegationError(signing.error));
    const refused = conflictOf(context, signing.value, row);
    if (refused !== undefined) return err(refused);
    const taken = await takeNumber(
      tx,
      { number: input.number, sign: row.sign },
      {
        organisationId,
        paper: 'SUBMISSION',
        objectType: 'Submission',
        objectId: row.id,
        title: row.title,
        issuedOn: input.signedOn,
        takenAt: businessNow(context, actor),
      },
    );
    if (taken !== undefined) return err(taken);
    const rechecked = await recheckBefore(context, tx, nominations, 'FORWARD');
    if (!rechecked.ok) return rechecked;
    const differing = await numbersDiffer(tx, actor, { source: 'SUBMISSION', id: row.id }, passed.ids);
    if (differing !== undefined) return err(differing);
    freeze('submission', row.id);
    const { capacity, standIn } = signing.value;
    return ok({
      data: {
        number: input.number,
        numberYear: yearOf(input.signedOn),
        signedOn: midnightUtcOf(input.signedOn),
        signerId: actor.staffId ?? null,
        capacity,
        delegationId: standIn?.delegationId ?? null,
      },
      event: {
        action: 'SUBMISSION_SIGNED',
        objectType: 'Submission',
        objectId: row.id,
        detail: {
          from: row.status,
          to,
          number: input.number,
          signedOn: input.signedOn,
          ...(standIn === undefined ? {} : standInFacts(standIn)),
        },
      },
    });
  });
}

/** Who prepared it, or let one of its lines past a condition, does not sign it; nor does who is proposed by it (security.md 4.5). */
function conflictOf(
  { actor }: ActingContext,
  signing: Signing,
  { draftedById, lines }: ActedSubmission,
): SubmissionSignerError | undefined {
  const hands = handsSigning(actor, signing);
  const prepared = [
    draftedById,
    ...lines.flatMap(({ nomination }) => nomination.overrides.map((each) => each.madeById)),
  ];
  if (prepared.some((accountId) => hasDrafted(hands, accountId))) return new SubmissionSignerError([]);
  const proposed = linesRewarding(
    hands,
    lines.map(({ nomination, subjectName }) => ({ staffId: nomination.staffId, subjectName })),
  );
  return proposed.length === 0
    ? undefined
    : new SubmissionSignerError([...new Set(proposed.map(({ subjectName }) => subjectName))]);
}
