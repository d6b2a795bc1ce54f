import { randomUUID } from 'node:crypto';
import type { Tx } from '@thidua/db';
import {
  cleanLine,
  cleanText,
  err,
  midnightUtcOf,
  ok,
  plainDate,
  plainDateOf,
  type Result,
} from '@thidua/domain/kernel';
import { answerProblems, EVENT_OF_OUTCOME, type AnswerAbove } from '@thidua/domain/submissions';
import { businessNow } from '../../../platform/business-clock.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import {
  InputProblemsError,
  type InvalidTransitionError,
  type StaleRecordError,
} from '../../../platform/user-error.ts';
import { moveNominations } from '../../nominations/index.ts';
import type { RecordSubmissionAnswerInput } from '../submission.input.ts';
import { changeSubmission, type ActedSubmission } from './change-submission.ts';
import { linesOfAnswer } from './lines-of-answer.ts';

export type AnswerRefusal = InputProblemsError | InvalidTransitionError | StaleRecordError;

const MOVES = { GRANTED: 'GRANT_ABOVE', REFUSED: 'REFUSE_ABOVE' } as const;

/**
 * What the higher level answered of one line or many. A grant enters the history of whoever got it in the same transaction, so that
 * conditions of later years, targets and figures see it. Other lines of the tờ trình go on waiting.
 */
export function recordSubmissionAnswer(
  context: ActingContext,
  input: RecordSubmissionAnswerInput,
): Promise<Result<string, AnswerRefusal>> {
  const { outcome } = input;
  const answer: AnswerAbove = {
    outcome,
    decidedOn: input.decidedOn,
    receivedOn: input.receivedOn,
    number: cleanLine(input.number),
    decidedBy: cleanLine(input.decidedBy),
    reason: outcome === 'GRANTED' ? '' : cleanText(input.reason).trim(),
    periodFrom: input.periodFrom ?? undefined,
    periodTo: input.periodTo ?? undefined,
  };
  return changeSubmission<InputProblemsError | InvalidTransitionError>(
    context,
    input,
    'RECORD',
    async ({ change, row, today }) => {
      const { tx } = change;
      const told = linesOfAnswer(context, row, input.nominationIds, EVENT_OF_OUTCOME[outcome]);
      if (!told.ok) return told;
      const lines = told.value;
      // The first sending counts: what was sent again may be decided by a paper that was on its way already.
      const sentOn = row.dispatchedOn === null ? today : plainDateOf(row.dispatchedOn);
      const problems = answerProblems(answer, sentOn, today);
      if (problems.length > 0) return err(new InputProblemsError(problems));
      const answers = lines.map(({ id }) => ({ id: randomUUID(), lineId: id }));
      await tx.submissionAnswer.createMany({
        data: answers.map((ids) => ({
          ...ids,
          outcome,
          number: answer.number,
          decidedOn: midnightUtcOf(answer.decidedOn),
          decidedBy: answer.decidedBy,
          receivedOn: midnightUtcOf(answer.receivedOn),
          reason: answer.reason,
          recordedById: context.actor.accountId,
          recordedAt: businessNow(context, context.actor),
        })),
      });
      await tx.submissionLine.updateMany({
        where: { id: { in: lines.map(({ id }) => id) } },
        data: { state: outcome },
      });
      const nominations = lines.map(({ nominationId }) => nominationId);
      if (outcome === 'GRANTED') await enterHistory(tx, { context, row, answer, answers });
      if (outcome !== 'RETURNED') {
        const moved = await moveNominations(context, change, nominations, MOVES[outcome]);
        if (!moved.ok) throw new Error(`Submission ${row.id} holds nominations that are not on their way up`);
      }
      return ok({
        data: {},
        event: {
          action: 'SUBMISSION_ANSWERED',
          objectType: 'Submission',
          objectId: row.id,
          detail: { kind: outcome, decisionNumber: answer.number, nominations },
        },
      });
    },
  );
}

interface Granted {
  readonly context: ActingContext;
  readonly row: ActedSubmission;
  readonly answer: AnswerAbove;
  readonly answers: readonly { readonly id: string; readonly lineId: string }[];
}

async function enterHistory(tx: Tx, { context, row, answer, answers }: Granted): Promise<void> {
  const { organisationId } = context.actor;
  const lines = await tx.submissionLine.findMany({
    where: { id: { in: answers.map(({ lineId }) => lineId) } },
    select: {
      id: true,
      awardCode: true,
      nomination: {
        select: {
          staffId: true,
          collectiveId: true,
          otherSubjectId: true,
          commendationKind: true,
          achievement: true,
        },
      },
    },
  });
  await tx.awardRecord.createMany({
    data: lines.map(({ id, awardCode, nomination: { collectiveId, ...subject } }) => ({
      organisationId,
      ...subject,
      departmentId: collectiveId,
      awardCode,
      year: row.year,
      periodFrom: midnightUtcOf(answer.periodFrom ?? plainDate(`${row.year}-01-01`)),
      periodTo: midnightUtcOf(answer.periodTo ?? plainDate(`${row.year}-12-31`)),
      decisionNumber: answer.number,
      decidedOn: midnightUtcOf(answer.decidedOn),
      decidedBy: answer.decidedBy,
      submissionAnswerId: answers.find(({ lineId }) => lineId === id)?.id ?? null,
    })),
  });
}
