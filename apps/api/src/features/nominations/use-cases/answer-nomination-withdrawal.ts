import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { AnswerWithdrawalInput } from '../../../platform/withdrawal-request.input.ts';
import { changeNomination, type NominationRefusal } from './change-nomination.ts';
import { reasonOf } from './reason-of.ts';

type Answered = Promise<Result<{ readonly id: string }, NominationRefusal>>;

/** The secretariat lets a line go for the reason its division gave, or says why it goes on. */
export function answerNominationWithdrawal(context: ActingContext, input: AnswerWithdrawalInput): Answered {
  return input.isAgreed ? agree(context, input) : refuse(context, input);
}

function agree(context: ActingContext, input: AnswerWithdrawalInput): Answered {
  return changeNomination(context, input, 'AGREE_WITHDRAWAL', ({ line, to }) =>
    ok({
      data: { withdrawnReason: line.withdrawalAskedReason },
      event: {
        action: 'NOMINATION_WITHDRAWN',
        objectType: 'Nomination',
        objectId: line.id,
        detail: { from: line.status, to },
      },
    }),
  );
}

function refuse(context: ActingContext, input: AnswerWithdrawalInput): Answered {
  return changeNomination(context, input, 'REFUSE_WITHDRAWAL', ({ line, to, now }) => {
    const reason = reasonOf(input.reason);
    if (!reason.ok) return reason;
    return ok({
      data: { withdrawalRefusedAt: now, withdrawalRefusedReason: reason.value },
      event: {
        action: 'NOMINATION_WITHDRAWAL_REFUSED',
        objectType: 'Nomination',
        objectId: line.id,
        detail: { from: line.status, to },
      },
    });
  });
}
