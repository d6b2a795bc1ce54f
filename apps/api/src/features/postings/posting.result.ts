import type { Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../platform/request-context.ts';
import { resultUnion } from '../../platform/result-union.ts';
import {
  InputProblemsError,
  InvalidTransitionError,
  sharedError,
  StaleRecordError,
} from '../../platform/user-error.ts';
import { postingById } from './posting.queries.ts';
import { PostingType } from './posting.type.ts';
import type { PostingRefusal } from './use-cases/change-posting.ts';

export const PostingActResult = resultUnion('PostingActResult', 'Kết quả một việc với đợt công khai.', PostingType, [
  StaleRecordError,
  InvalidTransitionError,
  InputProblemsError,
]);
export type PostingAnswered = Promise<typeof PostingActResult>;

/** The posting as it stands after the act, or the refusal. */
export async function answered(
  context: ActingContext,
  done: Promise<Result<{ readonly id: string }, PostingRefusal>>,
): PostingAnswered {
  const outcome = await done;
  return outcome.ok ? postingById(context, outcome.value.id) : sharedError(outcome.error);
}
