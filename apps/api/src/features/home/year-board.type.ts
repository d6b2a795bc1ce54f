import { Field, Int, ObjectType } from 'type-graphql';
import type { TargetState } from '@thidua/domain/movements';
import { MovementType, TargetStateEnum } from '../movements/index.ts';
import { QuotaBoardType } from '../nominations/index.ts';
import { WorkItemType } from './work.type.ts';

@ObjectType('TargetStateCount', { description: 'Số chỉ tiêu ở một tình hình.' })
export class TargetStateCountType {
  @Field(() => TargetStateEnum)
  readonly state!: TargetState;

  @Field(() => Int)
  readonly count!: number;
}

@ObjectType('StepCount', { description: 'Số hồ sơ ở một trạng thái.' })
export class StepCountType {
  @Field(() => String)
  readonly status!: string;

  @Field(() => Int)
  readonly count!: number;
}

@ObjectType('YearBoard', { description: 'Bảng theo dõi năm: chỉ tiêu, sáng kiến, đề nghị, hạn mức, việc chậm.' })
export class YearBoardType {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => MovementType, { nullable: true })
  readonly movement!: MovementType | null;

  @Field(() => [TargetStateCountType], { description: 'Đủ các tình hình, kể cả số 0.' })
  readonly targetStates!: readonly TargetStateCountType[];

  @Field(() => [StepCountType], {
    description: 'Sáng kiến mà người xem được thấy, theo trạng thái, đủ các trạng thái.',
  })
  readonly initiativeSteps!: readonly StepCountType[];

  @Field(() => [StepCountType], { description: 'Đề nghị mà người xem được thấy, theo trạng thái, đủ các trạng thái.' })
  readonly nominationSteps!: readonly StepCountType[];

  @Field(() => QuotaBoardType)
  readonly quota!: QuotaBoardType;

  @Field(() => [WorkItemType], { description: 'Việc quá hạn mà người xem được biết, và đang ở ai.' })
  readonly late!: readonly WorkItemType[];
}
