import { cleanText, ok, type Result } from '@thidua/domain/kernel';
import { filledProblems, lineProblems, type TransferOpinion } from '@thidua/domain/organisation';
import type { ActingContext } from '../../../platform/request-context.ts';
import { changeTransfer, type TransferActInput, type TransferRefusal } from './change-transfer.ts';
import { refuse } from './recorded.ts';

type Answered = Promise<Result<{ readonly id: string }, TransferRefusal>>;

export interface AnswerInput extends TransferActInput {
  readonly accepts: boolean;
  /** Needed with a refusal. */
  readonly reason?: string | null | undefined;
}

/** The other head accepts, or refuses with a reason. */
export function answerTransfer(context: ActingContext, input: AnswerInput): Answered {
  const reason = cleanText(input.reason ?? '').trim();
  return changeTransfer(context, input, input.accepts ? 'ACCEPT' : 'REFUSE', ({ now }) => {
    const problems = input.accepts ? lineProblems('reason', reason) : filledProblems('reason', reason);
    if (problems.length > 0) return refuse(...problems);
    return ok({
      data: { answeredById: context.actor.accountId, answeredAt: now, answerReason: reason === '' ? null : reason },
    });
  });
}

/** The side that asked takes its request back, until it is recorded. */
export function withdrawTransfer(context: ActingContext, input: TransferActInput): Answered {
  return changeTransfer(context, input, 'WITHDRAW', () => ok({ data: {} }));
}

export interface OpinionInput extends TransferActInput {
  readonly opinion: TransferOpinion;
  readonly text: string;
}

/** The old unit writes what it thinks of the year's title of somebody who worked there (Nghị định 91/2017/NĐ-CP Điều 10 khoản 5). */
export function giveTransferOpinion(context: ActingContext, input: OpinionInput): Answered {
  const text = cleanText(input.text).trim();
  return changeTransfer(context, input, 'GIVE_OPINION', ({ now }) => {
    const problems = filledProblems('opinionText', text);
    if (problems.length > 0) return refuse(...problems);
    const { opinion } = input;
    return ok({ data: { opinion, opinionText: text, opinionById: context.actor.accountId, opinionAt: now } });
  });
}
