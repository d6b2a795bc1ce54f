import { Field, ObjectType } from 'type-graphql';
import type { AskedWithdrawal } from '@thidua/domain/returns';
import { DateTimeScalar } from './scalars/index.ts';

@ObjectType('WithdrawalRequest', {
  description: 'Đề nghị rút một hồ sơ, sáng kiến đã có người xử lý, với trả lời của Thường trực.',
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

/** What is stored of a wish to withdraw, with its words. */
interface StoredWithdrawal extends AskedWithdrawal {
  readonly withdrawalAskedReason: string | null;
  readonly withdrawalRefusedReason: string | null;
}

/** The wish as it is told; nothing where nobody has uttered one. */
export function withdrawalRequestOf(stored: StoredWithdrawal): WithdrawalRequestType | null {
  const { withdrawalAskedAt, withdrawalAskedReason, withdrawalRefusedAt, withdrawalRefusedReason } = stored;
  if (withdrawalAskedAt === null || withdrawalAskedReason === null) return null;
  return {
    askedAt: withdrawalAskedAt,
    reason: withdrawalAskedReason,
    refusedAt: withdrawalRefusedAt,
    refusedReason: withdrawalRefusedReason,
  };
}
