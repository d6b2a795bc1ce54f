import type { Result } from '@thidua/domain/kernel';
import type { ActingContext } from '../../platform/request-context.ts';
import { ObjectType, Field } from 'type-graphql';
import { resultUnion } from '../../platform/result-union.ts';
import {
  InputProblemsError,
  InvalidTransitionError,
  sharedError,
  StaleRecordError,
  UserError,
} from '../../platform/user-error.ts';
import { unitCheckById } from './unit-check.queries.ts';
import { UnitCheckType } from './unit-check.type.ts';
import type { UnitCheckRefusal } from './use-cases/change-unit-check-in-life.ts';

export const UnitCheckActResult = resultUnion(
  'UnitCheckActResult',
  'Kết quả một việc với cuộc kiểm tra.',
  UnitCheckType,
  [StaleRecordError, InvalidTransitionError, InputProblemsError],
);
export type UnitCheckAnswer = Promise<typeof UnitCheckActResult>;

/** The check as it stands after the act, or the refusal. */
export async function answered(
  context: ActingContext,
  done: Promise<Result<{ readonly id: string }, UnitCheckRefusal>>,
): UnitCheckAnswer {
  const outcome = await done;
  return outcome.ok ? unitCheckById(context, outcome.value.id) : sharedError(outcome.error);
}

@ObjectType('StaleUnitCheckError', {
  implements: UserError,
  description: 'Biên bản vừa được người khác lưu; không có gì bị ghi đè.',
})
export class StaleUnitCheckError extends UserError {
  override readonly code: string = 'STALE_UNIT_CHECK';

  @Field(() => UnitCheckType, { description: 'Cuộc kiểm tra hiện nay.' })
  readonly current: UnitCheckType;

  constructor(current: UnitCheckType) {
    super();
    this.current = current;
  }
}

export const SaveCheckMinutesResult = resultUnion(
  'SaveCheckMinutesResult',
  'Kết quả lưu kết luận đang viết.',
  UnitCheckType,
  [StaleUnitCheckError, InvalidTransitionError, InputProblemsError],
);
