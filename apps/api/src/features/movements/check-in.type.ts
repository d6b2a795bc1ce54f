import { Field, Int, ObjectType } from 'type-graphql';
import type { CheckInConfidence, CheckInState } from '@thidua/domain/movements';
import { DateTimeScalar, PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';
import { CheckInConfidenceEnum, CheckInStateEnum } from './movement.enums.ts';

@ObjectType('TargetCheckIn', { description: 'Số liệu được báo cáo; chỉ thêm, không sửa.' })
export class TargetCheckInType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => PlainDateScalar)
  readonly onDay!: Date;

  @Field(() => Int)
  readonly value!: number;

  @Field(() => Int, { nullable: true, description: 'Số đã đăng ký, với chỉ tiêu đếm hai bước.' })
  readonly registered!: number | null;

  @Field(() => String)
  readonly note!: string;

  @Field(() => CheckInConfidenceEnum, { nullable: true })
  readonly confidence!: CheckInConfidence | null;

  @Field(() => String, { description: 'Vướng mắc.' })
  readonly blocker!: string;

  @Field(() => String, { nullable: true, description: 'Đường dẫn tới minh chứng.' })
  readonly evidenceUrl!: string | null;

  @Field(() => String, { nullable: true, description: 'Số, ký hiệu của văn bản làm minh chứng.' })
  readonly evidenceNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Vì sao thấp hơn lần trước.' })
  readonly loweredReason!: string | null;

  @Field(() => DateTimeScalar)
  readonly recordedAt!: Date;

  @Field(() => String, { description: 'Người báo cáo.' })
  readonly recordedBy!: string;

  @Field(() => CheckInStateEnum)
  readonly state!: CheckInState;

  @Field(() => String, { nullable: true, description: 'Người xác nhận hoặc trả lại.' })
  readonly reviewedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  readonly reviewedAt!: Date | null;

  @Field(() => String, { description: 'Lời của người xác nhận, trả lại.' })
  readonly reviewNote!: string;

  @Field(() => Boolean, { description: 'Người xem được xác nhận hoặc trả lại số liệu này.' })
  readonly viewerCanReview!: boolean;

  @Field(() => Boolean, { description: 'Người xem là người báo cáo.' })
  readonly isOwn!: boolean;

  readonly targetId!: string;
}
