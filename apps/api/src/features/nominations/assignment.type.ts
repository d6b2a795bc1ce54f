import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/enum-of.ts';
import { resultUnion } from '../../platform/result-union.ts';
import { InputProblemsError } from '../../platform/user-error.ts';
import { NominationType } from './nomination.type.ts';
import { ASSIGN_OUTCOMES, type AssignOutcome } from './use-cases/assign-nominations.ts';

export const AssignOutcomeEnum = enumOf(ASSIGN_OUTCOMES, 'AssignOutcome', 'Kết quả giao thẩm định từng đề nghị.');

@ObjectType('AssignedNomination', { description: 'Kết quả giao thẩm định một đề nghị.' })
export class AssignedNominationType {
  @Field(() => AssignOutcomeEnum)
  readonly outcome!: AssignOutcome;

  @Field(() => NominationType, {
    nullable: true,
    description: 'Đề nghị như bây giờ; trống khi không có hoặc không được xem.',
  })
  readonly nomination!: NominationType | null;
}

@ObjectType('AssignedNominations', { description: 'Kết quả giao thẩm định, theo thứ tự đã gửi.' })
export class AssignedNominationsType {
  @Field(() => [AssignedNominationType])
  readonly lines!: readonly AssignedNominationType[];
}

export const AssignNominationsResult = resultUnion(
  'AssignNominationsResult',
  'Kết quả giao thẩm định.',
  AssignedNominationsType,
  [InputProblemsError],
);
