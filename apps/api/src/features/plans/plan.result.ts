import { Field, Int, ObjectType } from 'type-graphql';
import { LAUNCH_USES, type LaunchUse, type PlanLack } from '@thidua/domain/plans';
import { enumOf } from '../../platform/enum-of.ts';
import { resultUnion } from '../../platform/result-union.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError, UserError } from '../../platform/user-error.ts';
import { MovementType, TaskItemType } from '../movements/index.ts';
import { PlanLackType } from './plan.type.ts';

@ObjectType('StalePlanError', {
  implements: UserError,
  description: 'Kế hoạch đã được sửa ở nơi khác; kèm bản hiện nay để người viết so sánh và không mất chữ nào.',
})
export class StalePlanError extends UserError {
  override readonly code: string = 'STALE_PLAN';

  @Field(() => MovementType)
  readonly current: MovementType;

  constructor(current: MovementType) {
    super();
    this.current = current;
  }
}

@ObjectType('PlanIncompleteError', { implements: UserError, description: 'Kế hoạch còn thiếu, chưa phát động được.' })
export class PlanIncompleteError extends UserError {
  override readonly code: string = 'PLAN_INCOMPLETE';

  @Field(() => [PlanLackType])
  readonly lacks: readonly PlanLack[];

  constructor(lacks: readonly PlanLack[]) {
    super();
    this.lacks = lacks;
  }
}

export const LaunchUseEnum = enumOf(LAUNCH_USES, 'LaunchUse', 'Điều đã dựa trên một kế hoạch đã phát động.');

@ObjectType('LaunchUseCount', { description: 'Đã có bao nhiêu việc thuộc một loại.' })
export class LaunchUseCountType {
  @Field(() => LaunchUseEnum)
  readonly use!: LaunchUse;

  @Field(() => Int)
  readonly count!: number;
}

@ObjectType('LaunchInUseError', {
  implements: UserError,
  description: 'Đã có việc làm theo kế hoạch, không rút phát động được nữa.',
})
export class LaunchInUseError extends UserError {
  override readonly code: string = 'LAUNCH_IN_USE';

  @Field(() => [LaunchUseCountType], { description: 'Những gì đã có, mỗi loại một dòng.' })
  readonly uses: readonly LaunchUseCountType[];

  constructor(uses: readonly LaunchUseCountType[]) {
    super();
    this.uses = uses;
  }
}

export const CreateMovementResult = resultUnion('CreateMovementResult', 'Kết quả bắt đầu kế hoạch.', MovementType, [
  InputProblemsError,
]);

export const SavePlanResult = resultUnion('SavePlanResult', 'Kết quả lưu kế hoạch.', MovementType, [
  StalePlanError,
  InputProblemsError,
  InvalidTransitionError,
]);

export const LaunchMovementResult = resultUnion('LaunchMovementResult', 'Kết quả phát động.', MovementType, [
  StaleRecordError,
  InvalidTransitionError,
  PlanIncompleteError,
]);

export const WithdrawLaunchResult = resultUnion('WithdrawLaunchResult', 'Kết quả rút phát động.', MovementType, [
  StaleRecordError,
  InvalidTransitionError,
  InputProblemsError,
  LaunchInUseError,
]);

export const MovementActResult = resultUnion('MovementActResult', 'Kết quả một việc với phong trào.', MovementType, [
  StaleRecordError,
  InvalidTransitionError,
  InputProblemsError,
]);

export const MarkTaskItemResult = resultUnion('MarkTaskItemResult', 'Kết quả đánh giá nội dung.', TaskItemType, [
  InvalidTransitionError,
]);

export const RecordDispatchResult = resultUnion(
  'RecordDispatchResult',
  'Kết quả ghi việc gửi kế hoạch.',
  MovementType,
  [InvalidTransitionError, InputProblemsError],
);

export const MarkPlanReadResult = resultUnion('MarkPlanReadResult', 'Kết quả xác nhận đã đọc.', MovementType, [
  InvalidTransitionError,
]);
