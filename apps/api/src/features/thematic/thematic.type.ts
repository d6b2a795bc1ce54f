import { Field, Int, ObjectType } from 'type-graphql';
import type { MovementStatus } from '@thidua/domain/movements';
import { DateTimeScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { MovementStatusEnum } from '../movements/index.ts';

@ObjectType('ThematicPlan', { description: 'Kế hoạch có phong trào chuyên đề này.' })
export class ThematicPlanType {
  @Field(() => UuidScalar)
  readonly movementId!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => MovementStatusEnum)
  readonly status!: MovementStatus;

  @Field(() => Boolean, { description: 'Kế hoạch nêu tên phong trào; nếu không thì phong trào còn trong giai đoạn.' })
  readonly isNamed!: boolean;
}

@ObjectType('ThematicResult', { description: 'Kết quả một năm của phong trào chuyên đề.' })
export class ThematicResultType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly year!: number;

  @Field(() => String)
  readonly text!: string;

  @Field(() => String)
  readonly recordedBy!: string;

  @Field(() => DateTimeScalar)
  readonly recordedAt!: Date;

  @Field(() => Int)
  readonly version!: number;
}
