import { Field, InputType, Int } from 'type-graphql';
import { UuidScalar } from '../../platform/scalars/index.ts';

@InputType('AnswerWithdrawalInput', {
  description: 'Trả lời đề nghị rút sáng kiến đang chấm hoặc đang trình Hội đồng.',
})
export class AnswerWithdrawalInput {
  @Field(() => UuidScalar)
  readonly id!: string;

  @Field(() => Int)
  readonly version!: number;

  @Field(() => Boolean, { description: 'Đồng ý cho rút.' })
  readonly isAgreed!: boolean;

  @Field(() => String, { nullable: true, description: 'Vì sao không đồng ý.' })
  readonly reason?: string | null;
}
