import type { Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../platform/request-context.ts';
import { resultUnion } from '../../platform/result-union.ts';
import {
  InputProblemsError,
  InvalidTransitionError,
  sharedError,
  StaleRecordError,
} from '../../platform/user-error.ts';
import { researchTopicById } from './research-topic.queries.ts';
import { ResearchTopicType } from './research-topic.type.ts';
import type { ResearchTopicRefusal } from './use-cases/change-research-topic.ts';

export const ResearchTopicActResult = resultUnion(
  'ResearchTopicActResult',
  'Kết quả một việc với đề tài.',
  ResearchTopicType,
  [StaleRecordError, InvalidTransitionError, InputProblemsError],
);
export type ResearchTopicAnswer = Promise<typeof ResearchTopicActResult>;

/** The topic as it stands after the act, or the refusal. */
export async function answered(
  context: ActingContext,
  done: Promise<Result<{ readonly id: string }, ResearchTopicRefusal>>,
): ResearchTopicAnswer {
  const outcome = await done;
  return outcome.ok ? researchTopicById(context, outcome.value.id) : sharedError(outcome.error);
}
