import { ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { AnswerWithdrawalInput } from '../../../platform/withdrawal-request.input.ts';
import { changeInitiative, type InitiativeRefusal } from './change-initiative.ts';
import { reasonOf } from './reason-of.ts';

/** The secretariat lets a request go that is being judged, for the reason its author gave, or says why it is judged to the end. */
export function answerWithdrawal(
  context: ActingContext,
  input: AnswerWithdrawalInput,
): Promise<Result<{ readonly id: string }, InitiativeRefusal>> {
  return input.isAgreed ? agree(context, input) : refuse(context, input);
}

function agree(context: ActingContext, input: AnswerWithdrawalInput) {
  return changeInitiative(context, input, 'AGREE_WITHDRAWAL', ({ row, to }) =>
    ok({
      data: { withdrawnReason: row.withdrawalAskedReason },
      event: {
        action: 'INITIATIVE_WITHDRAWN',
        objectType: 'Initiative',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    }),
  );
}

function refuse(context: ActingContext, input: AnswerWithdrawalInput) {
  return changeInitiative(context, input, 'REFUSE_WITHDRAWAL', ({ row, to, now }) => {
    const reason = reasonOf(input.reason);
    if (!reason.ok) return reason;
    return ok({
      data: { withdrawalRefusedAt: now, withdrawalRefusedReason: reason.value },
      event: {
        action: 'INITIATIVE_WITHDRAWAL_REFUSED',
        objectType: 'Initiative',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    });
  });
}
