import { Field, ObjectType } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import { resultUnion } from '../../platform/result-union.ts';
import { PlainDateScalar } from '../../platform/scalars/index.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError, UserError } from '../../platform/user-error.ts';
import { RoleHeldError, RoleSeparationError } from '../administration/index.ts';
import { DelegationType } from './delegation.type.ts';

@ObjectType('DutyNotHeldError', {
  implements: UserError,
  description: 'Người ủy quyền không có nhiệm vụ này trong suốt thời gian đó.',
})
export class DutyNotHeldError extends UserError {
  override readonly code: string = 'DUTY_NOT_HELD';

  @Field(() => PlainDateScalar, { description: 'Ngày đầu tiên không có nhiệm vụ.' })
  readonly from: PlainDate;

  constructor(from: PlainDate) {
    super();
    this.from = from;
  }
}

@ObjectType('DelegationOverlapError', {
  implements: UserError,
  description: 'Việc này đã có người làm thay trong những ngày đó.',
})
export class DelegationOverlapError extends UserError {
  override readonly code: string = 'DELEGATION_OVERLAP';

  @Field(() => String, { description: 'Người đang hoặc sẽ làm thay.' })
  readonly delegateName: string;

  @Field(() => PlainDateScalar, { description: 'Ngày đầu tiên trùng nhau.' })
  readonly from: PlainDate;

  constructor({ delegateName, from }: Pick<DelegationOverlapError, 'delegateName' | 'from'>) {
    super();
    this.delegateName = delegateName;
    this.from = from;
  }
}

export const ProposeDelegationResult = resultUnion(
  'ProposeDelegationResult',
  'Kết quả đề nghị ủy quyền.',
  DelegationType,
  [InputProblemsError, DutyNotHeldError, RoleSeparationError, RoleHeldError, DelegationOverlapError],
);
export const DelegationResult = resultUnion('DelegationResult', 'Kết quả một bước của ủy quyền.', DelegationType, [
  InputProblemsError,
  InvalidTransitionError,
  StaleRecordError,
  DutyNotHeldError,
  RoleSeparationError,
  RoleHeldError,
  DelegationOverlapError,
]);
