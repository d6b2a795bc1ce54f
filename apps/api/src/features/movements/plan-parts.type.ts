import { Field, Int, ObjectType } from 'type-graphql';
import type { RecipientGroup, TaskOutcome } from '@thidua/domain/plans';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { RecipientGroupEnum, TaskOutcomeEnum } from './movement.enums.ts';

@ObjectType('Occasion', { description: 'Ngày kỷ niệm mà đợt thi đua chào mừng.' })
export class OccasionType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly originDay!: Date | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly anniversary!: Date | null;

  @Field(() => Int, { nullable: true, description: 'Số năm ghi trong kế hoạch.' })
  readonly statedYears!: number | null;

  @Field(() => Int, { nullable: true, description: 'Số năm tính từ hai ngày.' })
  readonly actualYears!: number | null;
}

@ObjectType('MovementPhase', { description: 'Đợt thi đua; chữ gốc của kế hoạch ở cạnh ngày đã hiểu.' })
export class MovementPhaseType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly ordinal!: number;

  @Field(() => String)
  readonly name!: string;

  @Field(() => PlainDateScalar)
  readonly fromDay!: Date;

  @Field(() => String)
  readonly fromText!: string;

  @Field(() => PlainDateScalar)
  readonly toDay!: Date;

  @Field(() => String)
  readonly toText!: string;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày sơ kết hoặc tổng kết.' })
  readonly reviewOn!: Date | null;

  @Field(() => String, { nullable: true })
  readonly reviewText!: string | null;

  @Field(() => [OccasionType])
  readonly occasions!: readonly OccasionType[];
}

@ObjectType('TaskItem', { description: 'Nội dung cụ thể của một nhiệm vụ.' })
export class TaskItemType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly text!: string;

  @Field(() => TaskOutcomeEnum, { nullable: true, description: 'Rỗng khi chưa ai đánh giá.' })
  readonly outcome!: TaskOutcome | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Hạn đã giao; rỗng khi không có hạn riêng.' })
  readonly dueDay!: Date | null;

  readonly ownerDepartmentId!: string | null;
  readonly ownerStaffId!: string | null;
}

@ObjectType('MovementTask', { description: 'Nhiệm vụ thi đua của kế hoạch.' })
export class MovementTaskType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly number!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String, { description: 'Nguyên văn trong kế hoạch.' })
  readonly content!: string;

  @Field(() => [TaskItemType])
  readonly items!: readonly TaskItemType[];

  readonly movementId!: string;
}

@ObjectType('ThematicCommitment', { description: 'Một nội dung cam kết của phong trào chuyên đề.' })
export class ThematicCommitmentType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly text!: string;
}

@ObjectType('ThematicMovement', { description: 'Phong trào, cuộc vận động chuyên đề trong kế hoạch.' })
export class ThematicMovementType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => [ThematicCommitmentType], { description: 'Nội dung cam kết, theo thứ tự; rỗng khi không có.' })
  readonly commitments!: readonly ThematicCommitmentType[];

  @Field(() => Int, { nullable: true })
  readonly fromYear!: number | null;

  @Field(() => Int, { nullable: true })
  readonly toYear!: number | null;

  @Field(() => Int)
  readonly version!: number;
}

@ObjectType('PlanRecipient', { description: 'Nơi nhận của kế hoạch.' })
export class PlanRecipientType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String, { nullable: true })
  readonly purpose!: string | null;

  @Field(() => RecipientGroupEnum, { nullable: true })
  readonly group!: RecipientGroup | null;
}

@ObjectType('PlanDuty', { description: 'Phân công thực hiện trong kế hoạch.' })
export class PlanDutyType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String, { description: 'Đơn vị, tổ chức được giao, như kế hoạch viết.' })
  readonly unit!: string;

  @Field(() => String)
  readonly text!: string;
}

@ObjectType('PartialDay', { description: 'Ngày của văn bản; có khi chỉ biết năm, hoặc tháng và năm.' })
export class PartialDayType {
  @Field(() => Int)
  readonly year!: number;

  @Field(() => Int, { nullable: true })
  readonly month?: number | undefined;

  @Field(() => Int, { nullable: true })
  readonly day?: number | undefined;
}

@ObjectType('PlanReference', { description: 'Văn bản mà kế hoạch dẫn tới, đúng ký hiệu trong bản gốc.' })
export class PlanReferenceType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => UuidScalar, { description: 'Văn bản trong sổ văn bản cấp trên.' })
  readonly documentId!: string;

  @Field(() => String, { description: 'Ký hiệu như kế hoạch viết.' })
  readonly number!: string;

  @Field(() => String, { nullable: true, description: 'Ký hiệu có lẽ đúng, khi cách viết khác lệ.' })
  readonly suggestedNumber!: string | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Nhiệm vụ nêu văn bản này.' })
  readonly taskId!: string | null;

  @Field(() => Boolean, { description: 'Kế hoạch ban hành để thực hiện chính văn bản này.' })
  readonly isBasis!: boolean;

  @Field(() => PartialDayType, { nullable: true })
  readonly issued!: PartialDayType | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày ban hành, khi biết đủ ngày tháng năm.' })
  readonly issuedOn!: Date | null;

  @Field(() => String, { nullable: true })
  readonly issuer!: string | null;

  @Field(() => String, { nullable: true })
  readonly subject!: string | null;
}
