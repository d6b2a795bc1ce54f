import { ObjectType } from 'type-graphql';
import { resultUnion } from '../../platform/result-union.ts';
import { InputProblemsError, InvalidTransitionError, UserError } from '../../platform/user-error.ts';
import { TargetType } from './target.type.ts';

@ObjectType('TargetComputedError', {
  implements: UserError,
  description: 'Chỉ tiêu do hệ thống tự tính, không nhập tay.',
})
export class TargetComputedError extends UserError {
  override readonly code: string = 'TARGET_COMPUTED';
}

export const RecordTargetValueResult = resultUnion(
  'RecordTargetValueResult',
  'Chỉ tiêu sau khi báo cáo, hoặc lý do từ chối.',
  TargetType,
  [InputProblemsError, InvalidTransitionError, TargetComputedError],
);
