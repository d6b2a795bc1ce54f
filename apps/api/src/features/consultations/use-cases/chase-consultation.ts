import { CONSULTATION_LIMITS } from '@thidua/domain/consultations';
import { cleanText, err, midnightUtcOf, ok, type Result } from '@thidua/domain/kernel';
import { neededProblems } from '@thidua/domain/works';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { ConsultationActInput } from '../consultation.input.ts';
import { changeConsultation, type ConsultationRefusal } from './change-consultation.ts';

type Chased = Promise<Result<{ readonly id: string }, ConsultationRefusal>>;

/** The office is reminded, where it looks for its work. */
export function remindConsultation(context: ActingContext, input: ConsultationActInput): Chased {
  return changeConsultation(context, input, 'REMIND', ({ row, today }) =>
    ok({
      data: { remindedOn: midnightUtcOf(today) },
      event: { action: 'CONSULTATION_REMINDED', objectType: 'Consultation', objectId: row.id, detail: {} },
    }),
  );
}

/** The answer is not needed any more; why stays. */
export function cancelConsultation(context: ActingContext, input: ConsultationActInput): Chased {
  return changeConsultation(context, input, 'CANCEL', ({ row, to }) => {
    const reason = cleanText(input.reason ?? '').trim();
    const problems = neededProblems('reason', reason, CONSULTATION_LIMITS.reason);
    if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
    return ok({
      data: { cancelledReason: reason },
      event: {
        action: 'CONSULTATION_CANCELLED',
        objectType: 'Consultation',
        objectId: row.id,
        detail: { from: row.status, to },
      },
    });
  });
}
