import { Field, Int, ObjectType } from 'type-graphql';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { AwardCodeEnum } from '../../platform/vocabulary-enums.ts';
import { AssessmentType } from '../eligibility/index.ts';
import { DepartmentType, StaffMemberType } from '../organisation/index.ts';

@ObjectType('TitleBoardRow', { description: 'Một người và điều kiện của từng danh hiệu, hình thức.' })
export class TitleBoardRowType {
  @Field(() => StaffMemberType)
  readonly staff!: StaffMemberType;

  @Field(() => [AssessmentType], { description: 'Theo thứ tự của các cột.' })
  readonly assessments!: readonly AssessmentType[];
}

@ObjectType('TitleBoard', {
  description: 'Ai trong một phòng, đơn vị có thể được danh hiệu, hình thức nào, theo hồ sơ hiện có.',
})
export class TitleBoardType {
  @Field(() => String)
  readonly id!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => DepartmentType)
  readonly department!: DepartmentType;

  @Field(() => [AwardCodeEnum], { description: 'Các cột của cá nhân, từ cấp cơ sở lên.' })
  readonly awards!: readonly AwardCode[];

  @Field(() => [TitleBoardRowType])
  readonly rows!: readonly TitleBoardRowType[];

  @Field(() => [AssessmentType], { description: 'Của chính tập thể, từ cấp cơ sở lên.' })
  readonly collective!: readonly AssessmentType[];
}
