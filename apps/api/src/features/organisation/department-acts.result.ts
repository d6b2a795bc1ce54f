import { Field, ObjectType } from 'type-graphql';
import { resultUnion } from '../../platform/result-union.ts';
import { InputProblemsError, StaleRecordError, UserError } from '../../platform/user-error.ts';
import { ClosingBlockType } from './department-history.type.ts';
import { DepartmentType } from './department.type.ts';

@ObjectType('DepartmentInUseError', {
  implements: UserError,
  description: 'Phòng, đơn vị còn người, hồ sơ gắn với nó: còn những gì, bao nhiêu.',
})
export class DepartmentInUseError extends UserError {
  override readonly code: string = 'DEPARTMENT_IN_USE';

  @Field(() => [ClosingBlockType])
  readonly blocked: readonly ClosingBlockType[];

  constructor(blocked: readonly ClosingBlockType[]) {
    super();
    this.blocked = blocked;
  }
}

export const DepartmentActResult = resultUnion(
  'DepartmentActResult',
  'Phòng, đơn vị sau việc ấy, hoặc lý do từ chối.',
  DepartmentType,
  [StaleRecordError, InputProblemsError, DepartmentInUseError],
);
