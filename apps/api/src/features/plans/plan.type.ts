import { Field, Int, ObjectType } from 'type-graphql';
import type { MovementStatus } from '@thidua/domain/movements';
import type { PlanLackCode, PlanPart } from '@thidua/domain/plans';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { MovementStatusEnum } from '../movements/index.ts';
import { DiffKindEnum, PlanLackCodeEnum, PlanPartEnum, type DiffKind } from './plan.enums.ts';

@ObjectType('PlanLack', { description: 'Điều còn thiếu thì chưa phát động được.' })
export class PlanLackType {
  @Field(() => PlanLackCodeEnum)
  readonly code!: PlanLackCode;

  @Field(() => String, { nullable: true, description: 'Mã chỉ tiêu hoặc tên đợt, khi thiếu ở một chỗ.' })
  readonly subject?: string | undefined;
}

@ObjectType('PlanDiffLine', { description: 'Một dòng của hai bản đọc cạnh nhau.' })
export class PlanDiffLineType {
  @Field(() => DiffKindEnum)
  readonly kind!: DiffKind;

  @Field(() => String)
  readonly text!: string;
}

@ObjectType('PlanRevisionPart', { description: 'Một phần của kế hoạch trước và sau lần sửa.' })
export class PlanRevisionPartType {
  @Field(() => PlanPartEnum)
  readonly part!: PlanPart;

  @Field(() => [PlanDiffLineType])
  readonly lines!: readonly PlanDiffLineType[];
}

@ObjectType('PlanRevision', { description: 'Một lần sửa kế hoạch sau khi phát động; chữ cũ được giữ.' })
export class PlanRevisionType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int, { description: 'Lần sửa thứ mấy.' })
  readonly ordinal!: number;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => String, { description: 'Người sửa.' })
  readonly changedBy!: string;

  @Field(() => DateTimeScalar)
  readonly changedAt!: Date;

  @Field(() => [PlanRevisionPartType])
  readonly parts!: readonly PlanRevisionPartType[];
}

@ObjectType('MovementStep', { description: 'Một bước trong đời của phong trào.' })
export class MovementStepType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => MovementStatusEnum)
  readonly fromStatus!: MovementStatus;

  @Field(() => MovementStatusEnum)
  readonly toStatus!: MovementStatus;

  @Field(() => PlainDateScalar)
  readonly onDay!: Date;

  @Field(() => String, { nullable: true })
  readonly reason!: string | null;

  @Field(() => String, { description: 'Người thực hiện.' })
  readonly takenBy!: string;

  @Field(() => DateTimeScalar)
  readonly takenAt!: Date;
}
