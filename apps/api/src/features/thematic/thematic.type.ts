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

@ObjectType('ThematicPledges', { description: 'Bao nhiêu người, tập thể đã ký cam kết một phong trào trong một năm.' })
export class ThematicPledgesType {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => Int, { description: 'Số người đã ký cam kết, trong đăng ký đã được duyệt.' })
  readonly people!: number;

  @Field(() => Int, { description: 'Số người của cơ quan.' })
  readonly staffCount!: number;

  @Field(() => Int)
  readonly women!: number;

  @Field(() => Int)
  readonly womenCount!: number;

  @Field(() => Int, { description: 'Số phòng, đơn vị đã ký cam kết.' })
  readonly collectives!: number;
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
