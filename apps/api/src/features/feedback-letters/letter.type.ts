import { Field, Int, ObjectType } from 'type-graphql';
import {
  FEEDBACK_LETTER_EVENTS,
  FEEDBACK_LETTER_STATUSES,
  type FeedbackLetterStatus,
} from '@thidua/domain/feedback-letter';
import { enumOf } from '../../platform/enum-of.ts';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

export const FeedbackLetterStatusEnum = enumOf(
  FEEDBACK_LETTER_STATUSES,
  'FeedbackLetterStatus',
  'Thư phản hồi đã đến bước nào.',
);
export const FeedbackLetterEventEnum = enumOf(FEEDBACK_LETTER_EVENTS, 'FeedbackLetterEvent', 'Việc với thư phản hồi.');

@ObjectType('FeedbackLetter', {
  description:
    'Thư phản hồi gửi các tác giả sau khi sáng kiến có kết quả; không nêu tên người chấm, điểm hay số phiếu.',
})
export class FeedbackLetterType {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => FeedbackLetterStatusEnum)
  readonly status!: FeedbackLetterStatus;

  @Field(() => String, { description: 'Ý kiến nhận xét.' })
  readonly remarks!: string;

  @Field(() => String, { description: 'Hướng hoàn thiện, áp dụng tiếp; có thể rỗng.' })
  readonly advice!: string;

  @Field(() => String, { nullable: true, description: 'Số, ký hiệu; rỗng (null) cho đến khi duyệt.' })
  readonly number!: string | null;

  @Field(() => PlainDateScalar, { nullable: true })
  readonly issuedOn!: Date | null;

  readonly initiativeId!: string;
  readonly signerPost!: string | null;
  readonly signerName!: string | null;
  readonly preparedById!: string;
  readonly preparedAt!: Date;
  readonly wordedAt!: Date | null;
}

@ObjectType('FeedbackLetterDesk', { description: 'Thư phản hồi của một sáng kiến, như người xem được biết.' })
export class FeedbackLetterDeskType {
  @Field(() => FeedbackLetterType, {
    nullable: true,
    description: 'Rỗng (null) khi chưa soạn, hoặc chưa duyệt mà người xem không được biết.',
  })
  readonly letter!: FeedbackLetterType | null;

  @Field(() => Boolean, { description: 'Chưa có thư và người xem soạn được.' })
  readonly mayBegin!: boolean;

  @Field(() => [String], {
    description:
      'Nhận xét trên phiếu chấm và ý kiến Hội đồng để soạn thư, không kèm tên và điểm; rỗng với người không soạn.',
  })
  readonly material!: readonly string[];
}
