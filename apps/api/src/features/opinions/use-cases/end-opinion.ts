import { cleanText, err, ok, plainDateOf, type InputProblem, type Result } from '@thidua/domain/kernel';
import { OPINION_LIMITS, silenceOf } from '@thidua/domain/opinions';
import { neededProblems } from '@thidua/domain/works';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { OpinionReasonInput } from '../opinion.input.ts';
import { changeOpinion, type OpinionRefusal } from './change-opinion.ts';

type Ended = Promise<Result<{ readonly id: string }, OpinionRefusal>>;

/** The time has run out without an answer: the lines go on, for the reason given. Not where an opinion in writing is wanted. */
export function closeOpinion(context: ActingContext, input: OpinionReasonInput): Ended {
  return changeOpinion(context, input, 'CLOSE', async ({ row, to, today }) => {
    const { reason, problems: reasonProblems } = reasonOf(input);
    const isWritingNeeded = silenceOf(row.body, plainDateOf(row.letterOn)) === 'WRITING_NEEDED';
    const problems = [
      ...reasonProblems,
      ...(isWritingNeeded ? [{ field: 'reason', code: 'WRITING_NEEDED' }] : []),
      ...(today <= plainDateOf(row.dueOn) ? [{ field: 'reason', code: 'NOT_OVERDUE' }] : []),
    ];
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    return ok({
      data: { closedReason: reason },
      event: {
        action: 'OPINION_CLOSED',
        objectType: 'OpinionRequest',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    });
  });
}

/** The letter was recorded by mistake or taken back: nothing waits for it. The reason stays. */
export function cancelOpinion(context: ActingContext, input: OpinionReasonInput): Ended {
  return changeOpinion(context, input, 'CANCEL', async ({ row, to }) => {
    const { reason, problems } = reasonOf(input);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    return ok({
      data: { closedReason: reason },
      event: {
        action: 'OPINION_CANCELLED',
        objectType: 'OpinionRequest',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    });
  });
}

function reasonOf(input: OpinionReasonInput): { readonly reason: string; readonly problems: readonly InputProblem[] } {
  const reason = cleanText(input.reason).trim();
  return { reason, problems: neededProblems('reason', reason, OPINION_LIMITS.reason) };
}
