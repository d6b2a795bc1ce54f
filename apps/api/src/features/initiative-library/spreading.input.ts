import { Field, InputType, Int } from 'type-graphql';
import type { PlainDate } from '@thidua/domain/kernel';
import { PlainDateScalar, UuidScalar } from '../../platform/scalars/index.ts';

@InputType('ProposeSpreadingInput', { description: 'Đề nghị các phòng, đơn vị áp dụng một sáng kiến trong Thư viện.' })
export class ProposeSpreadingInput {
  @Field(() => UuidScalar)
  readonly entryId!: string;

  @Field(() => [UuidScalar], {
    description: 'Các phòng, đơn vị; nơi đang chờ trả lời hoặc đã áp dụng thì không đề nghị lại.',
  })
  readonly departmentIds!: readonly string[];

  @Field(() => PlainDateScalar, { description: 'Hạn trả lời.' })
  readonly answerBy!: PlainDate;

  @Field(() => String, { description: 'Vì sao nên áp dụng; có thể rỗng.' })
  readonly note!: string;
}

@InputType('AnswerSpreadingInput', { description: 'Trả lời đề nghị nhân rộng cho phòng, đơn vị.' })
export class AnswerSpreadingInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => Boolean, { description: 'Áp dụng; không thì chưa áp dụng, có lý do.' })
  readonly applies!: boolean;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Áp dụng từ ngày, khi áp dụng.' })
  readonly appliedOn?: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'Áp dụng vào việc gì, ở đâu, khi áp dụng.' })
  readonly place?: string | null;

  @Field(() => String, { nullable: true, description: 'Vì sao chưa áp dụng.' })
  readonly reason?: string | null;
}
