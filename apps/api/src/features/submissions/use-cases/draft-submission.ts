import { cleanLine, err, lengthOf, midnightUtcOf, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import { DECIDING_AUTHORITY_NAMES, SUBMISSION_LIMITS, submissionTextProblems } from '@thidua/domain/submissions';
import { businessNow, businessToday } from '../../../platform/business-clock.ts';
import { badInput } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InputProblemsError } from '../../../platform/user-error.ts';
import { moveNominations } from '../../nominations/index.ts';
import { recheckBefore, type RecheckStoppedError } from '../../rechecks/index.ts';
import { lastDaysOf } from '../forwardable.queries.ts';
import { NotForwardableError } from '../submission.errors.ts';
import type { DraftSubmissionInput } from '../submission.input.ts';
import { linesToForward, listLines } from './lines-to-forward.ts';

export type DraftSubmissionRefusal = InputProblemsError | NotForwardableError | RecheckStoppedError;

/**
 * Writes a tờ trình for lines that the council passed and this authority decides. From then on they are on their way up: no decision
 * of the own director takes them, and no other tờ trình. The id is the client's: the same draft twice is one.
 */
export function draftSubmission(
  context: ActingContext,
  input: DraftSubmissionInput,
): Promise<Result<string, DraftSubmissionRefusal>> {
  const { actor } = context;
  const { organisationId, accountId } = actor;
  const { id, year, authority } = input;
  return inTransaction<string, DraftSubmissionRefusal>(context, async (change) => {
    const { tx, audit } = change;
    // The second of two equal calls waits here and then finds what the first one made.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${id}, 0))`;
    const known = await tx.submission.findUnique({ where: { id }, select: { draftedById: true } });
    if (known !== null && known.draftedById !== accountId) throw badInput();
    if (known !== null) return ok(id);

    const organisation = await tx.organisation.findUniqueOrThrow({
      where: { id: organisationId },
      select: { name: true, documentSign: true },
    });
    const texts = textsOf(input, organisation.name);
    const problems = [...submissionTextProblems(texts), ...linesProblems(input.nominationIds)];
    if (problems.length > 0) return err(new InputProblemsError(problems));
    const { lines, hindered } = await linesToForward(tx, {
      organisationId,
      year,
      authority,
      nominationIds: input.nominationIds,
    });
    if (hindered.length > 0) return err(new NotForwardableError(hindered));
    const nominations = lines.map((line) => line.id);
    const rechecked = await recheckBefore(context, tx, nominations, 'FORWARD');
    if (!rechecked.ok) return rechecked;

    const now = businessNow(context, actor);
    const today = businessToday(context, actor);
    const lastDay = (await lastDaysOf(tx, organisationId, year, today)).get(authority);
    await tx.submission.create({
      data: {
        ...texts,
        id,
        organisationId,
        year,
        authority,
        sign: `TTr-${organisation.documentSign}`,
        lastDay: lastDay === undefined ? null : midnightUtcOf(lastDay),
        draftedById: accountId,
        createdAt: now,
        updatedAt: now,
      },
      select: { id: true },
    });
    await listLines(tx, id, lines, today);
    const moved = await moveNominations(context, change, nominations, 'FORWARD');
    if (!moved.ok) throw new Error(`Submission ${id} lists nominations that have not passed`);
    audit({
      action: 'SUBMISSION_DRAFTED',
      objectType: 'Submission',
      objectId: id,
      detail: { year, kind: authority, nominations },
    });
    return ok(id);
  });
}

export function linesProblems(nominationIds: readonly string[]): readonly InputProblem[] {
  const actual = nominationIds.length;
  const limit = SUBMISSION_LIMITS.lines;
  return [
    ...(actual === 0 ? [{ field: 'nominationIds', code: 'REQUIRED' }] : []),
    ...(actual > limit ? [{ field: 'nominationIds', code: 'TOO_MANY', limit, actual }] : []),
  ];
}

/** What the tờ trình says until the secretary words it otherwise. */
function textsOf({ authority, year, recipient: typed }: DraftSubmissionInput, body: string) {
  const recipient = cleanLine(typed);
  const decider = DECIDING_AUTHORITY_NAMES[authority];
  const shown = lengthOf(recipient) > SUBMISSION_LIMITS.recipient ? '' : recipient;
  return {
    recipient,
    title: `Tờ trình về việc đề nghị ${decider} khen thưởng năm ${year}`,
    content: `Căn cứ kết quả xét của Hội đồng Thi đua - Khen thưởng ${body}, ${body} kính trình ${shown} xem xét, đề nghị ${decider} khen thưởng các tập thể, cá nhân có thành tích trong năm ${year} theo danh sách kèm theo.`,
  };
}
