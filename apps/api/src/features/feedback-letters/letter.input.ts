import { Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

@InputType('SaveFeedbackLetterInput', { description: 'Soạn hoặc sửa thư phản hồi chưa duyệt.' })
export class SaveFeedbackLetterInput {
  @Field(() => UuidScalar, { description: 'Sáng kiến đã có kết quả.' })
  readonly initiativeId!: string;

  @Field(() => Int, { description: 'Phiên bản của thư; 0 khi chưa có.' })
  readonly version!: number;

  @Field(() => String)
  readonly remarks!: string;

  @Field(() => String)
  readonly advice!: string;
}

@InputType('ApproveFeedbackLetterInput', { description: 'Duyệt thư phản hồi: số, ngày và người ký.' })
export class ApproveFeedbackLetterInput {
  @Field(() => UuidScalar)
  readonly initiativeId!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => String)
  readonly number!: string;

  @Field(() => PlainDateScalar)
  readonly issuedOn!: PlainDate;

  @Field(() => String)
  readonly signerPost!: string;

  @Field(() => String)
  readonly signerName!: string;
}
