import type { Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../platform/request-context.ts';
import { resultUnion } from '../../platform/result-union.ts';
import {
  InputProblemsError,
  InvalidTransitionError,
  sharedError,
  StaleRecordError,
} from '../../platform/user-error.ts';
import { opinionById } from './opinion.queries.ts';
import { OpinionRequestType } from './opinion.type.ts';
import type { OpinionRefusal } from './use-cases/change-opinion.ts';

export const OpinionActResult = resultUnion(
  'OpinionActResult',
  'Kết quả một việc với công văn lấy ý kiến.',
  OpinionRequestType,
  [StaleRecordError, InvalidTransitionError, InputProblemsError],
);
export type OpinionAnswered = Promise<typeof OpinionActResult>;

/** The letter as it stands after the act, or the refusal. */
export async function answered(
  context: ActingContext,
  done: Promise<Result<{ readonly id: string }, OpinionRefusal>>,
): OpinionAnswered {
  const outcome = await done;
  return outcome.ok ? opinionById(context, outcome.value.id) : sharedError(outcome.error);
}
