import { Field, ObjectType } from 'type-graphql';
import type { Result } from '@thidua/domain/kernel';
import { resultUnion } from '../../platform/result-union.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import {
  InputProblemsError,
  InvalidTransitionError,
  sharedError,
  StaleRecordError,
  UserError,
} from '../../platform/user-error.ts';
import { NumberTakenError } from '../number-register/index.ts';
import { initiativeById } from './initiative.queries.ts';
import { InitiativeType } from './initiative.type.ts';
import type { InitiativeRefusal } from './use-cases/change-initiative.ts';

@ObjectType('StaleInitiativeError', {
  implements: UserError,
  description: 'Sáng kiến đã được sửa ở nơi khác; kèm bản hiện nay để người viết so sánh và không mất chữ nào.',
})
export class StaleInitiativeError extends UserError {
  override readonly code: string = 'STALE_INITIATIVE';

  @Field(() => InitiativeType)
  readonly current: InitiativeType;

  constructor(current: InitiativeType) {
    super();
    this.current = current;
  }
}

export const CreateInitiativeResult = resultUnion(
  'CreateInitiativeResult',
  'Kết quả bắt đầu một sáng kiến.',
  InitiativeType,
  [InputProblemsError],
);

export const SaveInitiativeResult = resultUnion('SaveInitiativeResult', 'Kết quả lưu sáng kiến.', InitiativeType, [
  StaleInitiativeError,
  InputProblemsError,
  InvalidTransitionError,
]);

export const InitiativeActResult = resultUnion(
  'InitiativeActResult',
  'Kết quả một việc với sáng kiến.',
  InitiativeType,
  [StaleRecordError, InputProblemsError, InvalidTransitionError],
);

export const RecogniseInitiativeResult = resultUnion(
  'RecogniseInitiativeResult',
  'Kết quả ghi quyết định công nhận sáng kiến.',
  InitiativeType,
  [StaleRecordError, InputProblemsError, InvalidTransitionError, NumberTakenError],
);

/** The initiative after an act, or why it was not done. */
export async function answerOfAct(
  context: ActingContext,
  outcome: Result<{ readonly id: string }, InitiativeRefusal>,
): Promise<typeof InitiativeActResult> {
  return outcome.ok ? initiativeById(context, outcome.value.id) : sharedError(outcome.error);
}
