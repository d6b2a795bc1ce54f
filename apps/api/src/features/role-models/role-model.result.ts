import { Field, ObjectType } from 'type-graphql';
import type { Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../platform/request-context.ts';
import { resultUnion } from '../../platform/result-union.ts';
import {
  InputProblemsError,
  InvalidTransitionError,
  sharedError,
  StaleRecordError,
  UserError,
} from '../../platform/user-error.ts';
import { roleModelById } from './role-model.queries.ts';
import { RoleModelType } from './role-model.type.ts';
import type { RoleModelRefusal } from './use-cases/change-role-model.ts';

@ObjectType('StaleRoleModelError', {
  implements: UserError,
  description: 'Điển hình đã được sửa ở nơi khác; kèm bản hiện nay để không mất chữ nào.',
})
export class StaleRoleModelError extends UserError {
  override readonly code: string = 'STALE_ROLE_MODEL';

  @Field(() => RoleModelType)
  readonly current: RoleModelType;

  constructor(current: RoleModelType) {
    super();
    this.current = current;
  }
}

export const SaveRoleModelResult = resultUnion('SaveRoleModelResult', 'Kết quả lưu điển hình.', RoleModelType, [
  StaleRoleModelError,
  InvalidTransitionError,
  InputProblemsError,
]);

export const RoleModelActResult = resultUnion('RoleModelActResult', 'Kết quả một việc với điển hình.', RoleModelType, [
  StaleRecordError,
  InvalidTransitionError,
  InputProblemsError,
]);
export type RoleModelAnswer = Promise<typeof RoleModelActResult>;

/** The example as it stands after the act, or the refusal. */
export async function answered(
  context: ActingContext,
  done: Promise<Result<{ readonly id: string }, RoleModelRefusal>>,
): RoleModelAnswer {
  const outcome = await done;
  return outcome.ok ? roleModelById(context, outcome.value.id) : sharedError(outcome.error);
}
