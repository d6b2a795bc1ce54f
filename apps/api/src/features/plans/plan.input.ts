import { Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { MovementKind } from '@thidua/domain/movements';
import type { RecipientGroup, TaskOutcome } from '@thidua/domain/plans';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { MovementKindEnum, RecipientGroupEnum, TaskOutcomeEnum } from '../movements/index.ts';

@InputType('CreateMovementInput', { description: 'Bắt đầu một kế hoạch thi đua.' })
export class CreateMovementInput {
  @Field(() => UuidScalar, { description: 'Do người gọi chọn; gọi lại với khóa cũ không tạo thêm.' })
  readonly id!: string;

  @Field(() => MovementKindEnum)
  readonly kind!: MovementKind;

  @Field(() => String)
  readonly title!: string;

  @Field(() => PlainDateScalar)
  readonly fromDay!: PlainDate;

  @Field(() => PlainDateScalar)
  readonly toDay!: PlainDate;

  @Field(() => UuidScalar, { nullable: true, description: 'Sao nội dung và chỉ tiêu từ kế hoạch này.' })
  readonly copyFromId?: string | null;
}

@InputType('PlanOccasionInput', { description: 'Ngày kỷ niệm của một đợt.' })
export class PlanOccasionInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly originDay?: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly anniversary?: PlainDate | null;

  @Field(() => Int, { nullable: true })
  readonly statedYears?: number | null;
}

@InputType('PlanPhaseInput', { description: 'Một đợt thi đua.' })
export class PlanPhaseInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => PlainDateScalar)
  readonly fromDay!: PlainDate;

  @Field(() => String, { description: 'Chữ của kế hoạch: “Từ đầu năm”.' })
  readonly fromText!: string;

  @Field(() => PlainDateScalar)
  readonly toDay!: PlainDate;

  @Field(() => String)
  readonly toText!: string;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly reviewOn?: PlainDate | null;

  @Field(() => String, { nullable: true })
  readonly reviewText?: string | null;

  @Field(() => [PlanOccasionInput])
  readonly occasions!: readonly PlanOccasionInput[];
}

@InputType('PlanTaskItemInput', { description: 'Một nội dung cụ thể của nhiệm vụ.' })
export class PlanTaskItemInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly text!: string;
}

@InputType('PlanTaskInput', { description: 'Một nhiệm vụ.' })
export class PlanTaskInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly number!: string;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String)
  readonly content!: string;

  @Field(() => [PlanTaskItemInput])
  readonly items!: readonly PlanTaskItemInput[];
}

@InputType('PlanRecipientInput', { description: 'Một nơi nhận.' })
export class PlanRecipientInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly name!: string;

  @Field(() => String, { nullable: true })
  readonly purpose?: string | null;

  @Field(() => RecipientGroupEnum, { nullable: true })
  readonly group?: RecipientGroup | null;
}

@InputType('PlanReferenceInput', { description: 'Một văn bản mà kế hoạch dẫn tới.' })
export class PlanReferenceInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => UuidScalar)
  readonly documentId!: string;

  @Field(() => String, { description: 'Ký hiệu như kế hoạch viết.' })
  readonly number!: string;

  @Field(() => UuidScalar, { nullable: true })
  readonly taskId?: string | null;

  @Field(() => Boolean)
  readonly isBasis!: boolean;
}

@InputType('PlanDutyInput', { description: 'Phân công thực hiện.' })
export class PlanDutyInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly unit!: string;

  @Field(() => String)
  readonly text!: string;
}

@InputType('SavePlanInput', {
  description: 'Các phần đã sửa; phần không gửi giữ nguyên, danh sách gửi lên thay cả danh sách cũ.',
})
export class SavePlanInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String, { nullable: true, description: 'Bắt buộc khi kế hoạch đã phát động.' })
  readonly reason?: string | null;

  @Field(() => String, { nullable: true })
  readonly title?: string | null;

  @Field(() => String, { nullable: true })
  readonly theme?: string | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly fromDay?: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly toDay?: PlainDate | null;

  @Field(() => String, { nullable: true })
  readonly paperType?: string | null;

  @Field(() => String, { nullable: true, description: 'Chuỗi rỗng là chưa có.' })
  readonly planNumber?: string | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly planDate?: PlainDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Bỏ ngày của kế hoạch.' })
  readonly clearPlanDate?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Chuỗi rỗng là chưa có.' })
  readonly issuer?: string | null;

  @Field(() => String, { nullable: true, description: 'Chuỗi rỗng là chưa có.' })
  readonly signerPost?: string | null;

  @Field(() => String, { nullable: true, description: 'Chuỗi rỗng là chưa có.' })
  readonly signerName?: string | null;

  @Field(() => [String], { nullable: true })
  readonly purposes?: readonly string[] | null;

  @Field(() => [String], { nullable: true })
  readonly requirements?: readonly string[] | null;

  @Field(() => [String], { nullable: true })
  readonly generalGoals?: readonly string[] | null;

  @Field(() => [PlanPhaseInput], { nullable: true })
  readonly phases?: readonly PlanPhaseInput[] | null;

  @Field(() => [PlanTaskInput], { nullable: true })
  readonly tasks?: readonly PlanTaskInput[] | null;

  @Field(() => [UuidScalar], { nullable: true, description: 'Các phong trào chuyên đề mà kế hoạch nêu, theo thứ tự.' })
  readonly thematicMovementIds?: readonly string[] | null;

  @Field(() => [PlanRecipientInput], { nullable: true })
  readonly recipients?: readonly PlanRecipientInput[] | null;

  @Field(() => [PlanReferenceInput], { nullable: true })
  readonly references?: readonly PlanReferenceInput[] | null;

  @Field(() => [PlanDutyInput], { nullable: true })
  readonly duties?: readonly PlanDutyInput[] | null;
}

@InputType('MovementActInput', { description: 'Một việc với phong trào.' })
export class MovementActInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;
}

@InputType('WithdrawLaunchInput', { description: 'Rút phát động.' })
export class WithdrawLaunchInput extends MovementActInput {
  @Field(() => String)
  readonly reason!: string;
}

@InputType('MovementReviewInput', { description: 'Sơ kết hoặc tổng kết đã tổ chức.' })
export class MovementReviewInput extends MovementActInput {
  @Field(() => PlainDateScalar)
  readonly onDay!: PlainDate;
}

@InputType('MarkTaskItemInput', { description: 'Đánh giá một nội dung của nhiệm vụ.' })
export class MarkTaskItemInput {
  @Field(() => UuidScalar)
  readonly itemId!: string;

  @Field(() => TaskOutcomeEnum, { nullable: true, description: 'Rỗng là bỏ đánh giá.' })
  readonly outcome?: TaskOutcome | null;
}
