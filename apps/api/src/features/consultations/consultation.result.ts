import type { Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../platform/request-context.ts';
import { resultUnion } from '../../platform/result-union.ts';
import {
  InputProblemsError,
  InvalidTransitionError,
  sharedError,
  StaleRecordError,
} from '../../platform/user-error.ts';
import { consultationById } from './consultation.queries.ts';
import { AskedOfficesType, ConsultationType } from './consultation.type.ts';
import type { ConsultationRefusal } from './use-cases/change-consultation.ts';

export const AskConsultationsResult = resultUnion(
  'AskConsultationsResult',
  'Kết quả hỏi các phòng, người.',
  AskedOfficesType,
  [InputProblemsError],
);

export const ConsultationActResult = resultUnion(
  'ConsultationActResult',
  'Kết quả một việc với lần hỏi ý kiến thẩm định.',
  ConsultationType,
  [StaleRecordError, InvalidTransitionError, InputProblemsError],
);
export type ConsultationActed = Promise<typeof ConsultationActResult>;

/** The question as it stands after the act, or the refusal. */
export async function consultationActed(
  context: ActingContext,
  done: Promise<Result<{ readonly id: string }, ConsultationRefusal>>,
): ConsultationActed {
  const outcome = await done;
  return outcome.ok ? consultationById(context, outcome.value.id) : sharedError(outcome.error);
}
