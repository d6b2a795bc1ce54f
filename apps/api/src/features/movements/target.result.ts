import { ObjectType } from 'type-graphql';
import { resultUnion } from '../../platform/result-union.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError, UserError } from '../../platform/user-error.ts';
import { MovementType } from './movement.type.ts';
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

@ObjectType('SelfConfirmationError', {
  implements: UserError,
  description: 'Người báo cáo không xác nhận số liệu của chính mình.',
})
export class SelfConfirmationError extends UserError {
  override readonly code: string = 'SELF_CONFIRMATION';
}

export const ReviewTargetValueResult = resultUnion(
  'ReviewTargetValueResult',
  'Chỉ tiêu sau khi xác nhận, trả lại, hoặc lý do từ chối.',
  TargetType,
  [InputProblemsError, InvalidTransitionError, SelfConfirmationError],
);

export const CreateTargetResult = resultUnion('CreateTargetResult', 'Chỉ tiêu mới, hoặc lý do từ chối.', TargetType, [
  InputProblemsError,
  InvalidTransitionError,
]);

export const UpdateTargetResult = resultUnion(
  'UpdateTargetResult',
  'Chỉ tiêu sau khi sửa, hoặc lý do từ chối.',
  TargetType,
  [InputProblemsError, InvalidTransitionError, StaleRecordError],
);

export const RemoveTargetResult = resultUnion(
  'RemoveTargetResult',
  'Kế hoạch sau khi bỏ chỉ tiêu, hoặc lý do từ chối.',
  MovementType,
  [InputProblemsError, InvalidTransitionError, StaleRecordError],
);
