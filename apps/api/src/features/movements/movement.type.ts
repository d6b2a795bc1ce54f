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

  @Field(() => String, { nullable: true, description: 'Cách viết có lẽ đúng, hoặc tổ chức liên quan.' })
  readonly hint?: string | undefined;

  @Field(() => String, { nullable: true })
  readonly citation?: string | undefined;
}
