import { Field, InputType, Int } from 'type-graphql';
import { UuidScalar } from './scalars/index.ts';

@InputType('AnswerWithdrawalInput', {
  description: 'Trả lời đề nghị rút một hồ sơ, sáng kiến đã có người xử lý.',
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
