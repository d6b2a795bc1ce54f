import { Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import type { CheckInConfidence, CheckInVerdict } from '@thidua/domain/movements';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { CheckInConfidenceEnum, CheckInVerdictEnum } from './movement.enums.ts';

@InputType('RecordTargetValueInput', { description: 'Số liệu báo cáo cho một chỉ tiêu.' })
export class RecordTargetValueInput {
  @Field(() => UuidScalar)
  readonly targetId!: string;

  @Field(() => PlainDateScalar, { description: 'Số liệu tính đến ngày này.' })
  readonly onDay!: PlainDate;

  @Field(() => Int)
  readonly value!: number;

  @Field(() => String, { description: 'Căn cứ của số liệu.' })
  readonly note!: string;

  @Field(() => Int, { nullable: true, description: 'Số đã đăng ký, với chỉ tiêu đếm hai bước.' })
  readonly registered?: number | null;

  @Field(() => CheckInConfidenceEnum, { nullable: true })
  readonly confidence?: CheckInConfidence | null;

  @Field(() => String, { nullable: true, description: 'Vướng mắc.' })
  readonly blocker?: string | null;

  @Field(() => String, { nullable: true, description: 'Đường dẫn tới minh chứng.' })
  readonly evidenceUrl?: string | null;

  @Field(() => String, { nullable: true, description: 'Số, ký hiệu của văn bản làm minh chứng.' })
  readonly evidenceNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Vì sao thấp hơn lần trước.' })
  readonly loweredReason?: string | null;

  @Field(() => [UuidScalar], { nullable: true, description: 'Tệp minh chứng đã gửi cho chỉ tiêu này.' })
  readonly attachmentIds?: readonly string[] | null;
}

@InputType('ReviewTargetValueInput', { description: 'Xác nhận hoặc trả lại một số liệu do người khác báo cáo.' })
export class ReviewTargetValueInput {
  @Field(() => UuidScalar)
  readonly checkInId!: string;

  @Field(() => CheckInVerdictEnum)
  readonly verdict!: CheckInVerdict;

  @Field(() => String, { nullable: true, description: 'Trả lại thì nêu vì sao.' })
  readonly note?: string | null;
}
