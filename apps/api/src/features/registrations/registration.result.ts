import { Field, ObjectType } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { GateReason } from '@thidua/domain/registrations';
import { resultUnion } from '../../platform/result-union.ts';
import { PlainDateScalar } from '../../platform/scalars/index.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError, UserError } from '../../platform/user-error.ts';
import { GateReasonEnum } from './registration.enums.ts';
import { RegistrationRowsType, RegistrationRowType } from './registration.type.ts';

@ObjectType('RegistrationClosedError', { implements: UserError, description: 'Đã hết hạn ghi và gửi đăng ký.' })
export class RegistrationClosedError extends UserError {
  override readonly code: string = 'REGISTRATION_CLOSED';

  @Field(() => GateReasonEnum)
  readonly reason: GateReason;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày cuối đã qua.' })
  readonly closedOn: PlainDate | null;

  constructor(reason: GateReason, closedOn: PlainDate | null) {
    super();
    this.reason = reason;
    this.closedOn = closedOn;
  }
}

@ObjectType('IncompleteRegistrationError', {
  implements: UserError,
  description: 'Có phiếu còn thiếu nên chưa gửi được; không phiếu nào được gửi.',
})
export class IncompleteRegistrationError extends UserError {
  override readonly code: string = 'INCOMPLETE_REGISTRATION';

  @Field(() => [String], { description: 'Tên cá nhân, tập thể có phiếu còn thiếu.' })
  readonly subjectNames: readonly string[];

  constructor(subjectNames: readonly string[]) {
    super();
    this.subjectNames = subjectNames;
  }
}

export const SaveRegistrationResult = resultUnion(
  'SaveRegistrationResult',
  'Kết quả ghi phiếu đăng ký.',
  RegistrationRowType,
  [StaleRecordError, InputProblemsError, InvalidTransitionError, RegistrationClosedError],
);

export const SubmitRegistrationsResult = resultUnion(
  'SubmitRegistrationsResult',
  'Kết quả gửi phiếu đăng ký.',
  RegistrationRowsType,
  [StaleRecordError, InputProblemsError, InvalidTransitionError, RegistrationClosedError, IncompleteRegistrationError],
);

export const ApproveRegistrationsResult = resultUnion(
  'ApproveRegistrationsResult',
  'Kết quả duyệt phiếu đăng ký.',
  RegistrationRowsType,
  [StaleRecordError, InvalidTransitionError],
);

export const RegistrationActResult = resultUnion(
  'RegistrationActResult',
  'Kết quả một việc trên phiếu đăng ký.',
  RegistrationRowType,
  [StaleRecordError, InputProblemsError, InvalidTransitionError, RegistrationClosedError],
);
