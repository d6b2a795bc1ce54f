import { Field, Int, ObjectType } from 'type-graphql';
import type { MovementKind, MovementStatus, PlanCheckCode } from '@thidua/domain/movements';
import type { PlainDate } from '@thidua/domain/kernel';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { MovementKindEnum, MovementStatusEnum, PlanCheckCodeEnum } from './movement.enums.ts';

@ObjectType('Movement', { description: 'Phong trào thi đua mở ra bằng một kế hoạch: của năm, hoặc chuyên đề.' })
export class MovementType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => MovementKindEnum)
  readonly kind!: MovementKind;

  @Field(() => Int, { description: 'Năm kế hoạch; với kế hoạch chuyên đề là năm của ngày đầu.' })
  readonly year!: number;

  @Field(() => PlainDateScalar)
  readonly fromDay!: Date;

  @Field(() => PlainDateScalar)
  readonly toDay!: Date;

  @Field(() => MovementStatusEnum)
  readonly status!: MovementStatus;

  @Field(() => String)
  readonly title!: string;

  @Field(() => String, { description: 'Chủ đề thi đua, nguyên văn.' })
  readonly theme!: string;

  @Field(() => [String])
  readonly purposes!: readonly string[];

  @Field(() => [String])
  readonly requirements!: readonly string[];

  @Field(() => [String])
  readonly generalGoals!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Số và ký hiệu của kế hoạch, nếu đã có.' })
  readonly planNumber!: string | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly planDate!: Date | null;

  @Field(() => String, { description: 'Tên loại văn bản: Kế hoạch, Hướng dẫn, Công văn.' })
  readonly paperType!: string;

  @Field(() => String, { nullable: true, description: 'Cơ quan ban hành.' })
  readonly issuer!: string | null;

  @Field(() => String, { nullable: true })
  readonly signerName!: string | null;

  @Field(() => String, { nullable: true })
  readonly signerPost!: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Ngày phát động.' })
  readonly launchedOn!: Date | null;

  @Field(() => Int)
  readonly version!: number;
}

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
}

@ObjectType('PlanReference', { description: 'Văn bản mà kế hoạch dẫn tới, đúng ký hiệu trong bản gốc.' })
export class PlanReferenceType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => String)
  readonly number!: string;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly issuedOn!: Date | null;

  @Field(() => String, { nullable: true })
  readonly issuer!: string | null;

  @Field(() => String, { nullable: true })
  readonly subject!: string | null;
}

@ObjectType('PlanCheck', { description: 'Một điểm cần lưu ý của kế hoạch: chỉ có dữ kiện, không tự sửa.' })
export class PlanCheckType {
  @Field(() => PlanCheckCodeEnum)
  readonly code!: PlanCheckCode;

  @Field(() => UuidScalar, { nullable: true })
  readonly targetId?: string | undefined;

  @Field(() => String, { description: 'Mã chỉ tiêu, tên đợt, tên ngày kỷ niệm hoặc ký hiệu văn bản.' })
  readonly subject!: string;

  @Field(() => Int, { nullable: true, description: 'Số kế hoạch ghi hoặc đòi hỏi.' })
  readonly stated?: number | undefined;

  @Field(() => Int, { nullable: true, description: 'Số tính được hoặc pháp luật cho phép.' })
  readonly actual?: number | undefined;

  @Field(() => Int, { nullable: true })
  readonly base?: number | undefined;

  @Field(() => Int, { nullable: true, description: 'Tỷ lệ, phần vạn.' })
  readonly share?: number | undefined;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly fromDay?: PlainDate | undefined;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly toDay?: PlainDate | undefined;

  @Field(() => String, { nullable: true })
  readonly citation?: string | undefined;
}
