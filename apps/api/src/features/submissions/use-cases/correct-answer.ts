import type { Prisma } from '@thidua/db';
import { cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import { SUBMISSION_LIMITS } from '@thidua/domain/submissions';
import { neededProblems } from '@thidua/domain/works';
import { businessNow } from '../../../platform/business-clock.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { InputProblemsError, type InvalidTransitionError } from '../../../platform/user-error.ts';
import { moveNominations } from '../../nominations/index.ts';
import { AwardInUseError } from '../submission.errors.ts';
import type { CorrectSubmissionAnswerInput } from '../submission.input.ts';
import { changeSubmission } from './change-submission.ts';
import { linesOfAnswer } from './lines-of-answer.ts';
import type { AnswerRefusal } from './record-answer.ts';

const ANY = { select: { id: true }, take: 1 } as const;

/** What leans on an award: a revocation by decision, a role model, the ranking of a block, a thematic movement. */
const AWARD_USES = {
  id: true,
  roleModels: ANY,
  blockAwards: ANY,
  revocations: ANY,
  thematicAward: { select: { id: true } },
} as const satisfies Prisma.AwardRecordSelect;

function isUsed({
  roleModels,
  blockAwards,
  revocations,
  thematicAward,
}: Prisma.AwardRecordGetPayload<{ select: typeof AWARD_USES }>): boolean {
  return thematicAward !== null || [roleModels, blockAwards, revocations].some((uses) => uses.length > 0);
}

export type CorrectAnswerRefusal = AnswerRefusal | AwardInUseError;

/**
 * An answer that was written down wrongly is marked as a mistake, with a reason, and the line waits again. The award that a wrong
 * grant wrote never was: it leaves the history, and the marked answer keeps what had been written.
 */
export function correctSubmissionAnswer(
  context: ActingContext,
  input: CorrectSubmissionAnswerInput,
): Promise<Result<string, CorrectAnswerRefusal>> {
  const reason = cleanText(input.reason).trim();
  return changeSubmission<InputProblemsError | InvalidTransitionError | AwardInUseError>(
    context,
    input,
    'CORRECT',
    async ({ change, row }) => {
      const { tx } = change;
      const told = linesOfAnswer(context, row, [input.nominationId], 'CORRECT');
      if (!told.ok) return told;
      const problems = neededProblems('reason', reason, SUBMISSION_LIMITS.reason);
      if (problems.length > 0) return err(new InputProblemsError(problems));
      const [line] = told.value;
      if (line === undefined) throw new Error('An answer is of a line');
      const answer = await tx.submissionAnswer.findFirstOrThrow({
        where: { lineId: line.id, correctedAt: null, againOn: null },
        select: { id: true, number: true, awardRecord: { select: AWARD_USES } },
        orderBy: { recordedAt: 'desc' },
      });
      const { awardRecord } = answer;
      if (awardRecord !== null && isUsed(awardRecord)) return err(new AwardInUseError());
      await tx.submissionAnswer.update({
        where: { id: answer.id },
        data: {
          correctedById: context.actor.accountId,
          correctedAt: businessNow(context, context.actor),
          correctedReason: reason,
        },
        select: { id: true },
      });
      if (awardRecord !== null) await tx.awardRecord.deleteMany({ where: { id: awardRecord.id } });
      await tx.submissionLine.update({ where: { id: line.id }, data: { state: 'WAITING' }, select: { id: true } });
      if (line.state !== 'RETURNED') {
        const moved = await moveNominations(context, change, [line.nominationId], 'CORRECT_ABOVE');
        if (!moved.ok) throw new Error(`Submission ${row.id} holds a nomination without an answer`);
      }
      return ok({
        data: {},
        event: {
          action: 'SUBMISSION_ANSWER_CORRECTED',
          objectType: 'Submission',
          objectId: row.id,
          detail: {
            from: line.state,
            to: 'WAITING',
            decisionNumber: answer.number,
            nominations: [line.nominationId],
          },
        },
      });
    },
  );
}
