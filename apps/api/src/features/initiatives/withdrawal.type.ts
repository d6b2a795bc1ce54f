import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../platform/scalars/index.ts';

@ObjectType('WithdrawalRequest', {
  description: 'Đề nghị rút một sáng kiến đã bắt đầu chấm, với trả lời của Thường trực.',
})
export class WithdrawalRequestType {
  @Field(() => DateTimeScalar)
  readonly askedAt!: Date;

  @Field(() => String)
  readonly reason!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Không đồng ý lúc; rỗng khi chưa trả lời hoặc đã đồng ý.',
  })
  readonly refusedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Vì sao không đồng ý.' })
  readonly refusedReason!: string | null;
}
