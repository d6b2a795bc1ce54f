import { headInStead } from '@thidua/domain/accounts';
import { consultationAnswerProblems } from '@thidua/domain/consultations';
import { cleanText, err, ok, type Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { AnswerConsultationInput } from '../consultation.input.ts';
import { changeConsultation, type ConsultationRefusal } from './change-consultation.ts';

/** What the office says of the line. Said anew, it is weighed anew. */
export function answerConsultation(
  context: ActingContext,
  { answer, ...input }: AnswerConsultationInput,
): Promise<Result<{ readonly id: string }, ConsultationRefusal>> {
  const { actor } = context;
  return changeConsultation(context, input, 'ANSWER', ({ row, to, now }) => {
    const remark = cleanText(input.remark).trim();
    const problems = consultationAnswerProblems(answer, remark);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    return ok({
      data: {
        answer,
        remark,
        answeredById: actor.accountId,
        answeredAt: now,
        weighedReason: null,
        weighedById: null,
      },
      event: {
        action: 'CONSULTATION_ANSWERED',
        objectType: 'Consultation',
        objectId: row.id,
        detail: {
          from: row.status,
          to,
          answer,
          ...(row.departmentId === null ? {} : headInStead(actor, row.departmentId)),
        },
      },
    });
  });
}
