import { Field, ObjectType } from 'type-graphql';
import type { Role } from '@thidua/domain/accounts';
import type { PlainDate } from '@thidua/domain/kernel';
import { resultUnion } from '../../platform/result-union.ts';
import { PlainDateScalar } from '../../platform/scalars/index.ts';
import { InputProblemsError, InvalidTransitionError, StaleRecordError, UserError } from '../../platform/user-error.ts';
import { RoleEnum } from '../accounts/index.ts';
import { AccountType } from './account.type.ts';
import { RoleProposalType } from './role-proposal.type.ts';

@ObjectType('RoleSeparationError', {
  implements: UserError,
  description: 'Hai vai trò không được ở cùng một tài khoản trong cùng một ngày.',
})
export class RoleSeparationError extends UserError {
  override readonly code: string = 'ROLE_SEPARATION';

  @Field(() => RoleEnum, { description: 'Vai trò đang hoặc sẽ giữ.' })
  readonly held: Role;

  @Field(() => PlainDateScalar, { description: 'Ngày đầu tiên hai vai trò trùng nhau.' })
  readonly from: PlainDate;

  constructor(held: Role, from: PlainDate) {
    super();
    this.held = held;
    this.from = from;
  }
}

@ObjectType('RoleHeldError', { implements: UserError, description: 'Tài khoản đã giữ vai trò này trong thời gian đó.' })
export class RoleHeldError extends UserError {
  override readonly code: string = 'ROLE_HELD';

  @Field(() => PlainDateScalar, { description: 'Ngày đầu tiên trùng nhau.' })
  readonly from: PlainDate;

  constructor(from: PlainDate) {
    super();
    this.from = from;
  }
}

export const CreateAccountResult = resultUnion('CreateAccountResult', 'Kết quả tạo tài khoản.', AccountType, [
  InputProblemsError,
]);
export const ChangeAccountResult = resultUnion('ChangeAccountResult', 'Kết quả khóa, mở tài khoản.', AccountType, [
  InputProblemsError,
  InvalidTransitionError,
]);
export const ProposeRoleResult = resultUnion('ProposeRoleResult', 'Kết quả đề nghị vai trò.', RoleProposalType, [
  InputProblemsError,
  RoleSeparationError,
  RoleHeldError,
]);
export const RoleProposalResult = resultUnion('RoleProposalResult', 'Kết quả một bước của đề nghị.', RoleProposalType, [
  InputProblemsError,
  InvalidTransitionError,
  StaleRecordError,
  RoleSeparationError,
  RoleHeldError,
]);
export const EndRoleNowResult = resultUnion('EndRoleNowResult', 'Kết quả thu hồi ngay.', RoleProposalType, [
  InputProblemsError,
]);
