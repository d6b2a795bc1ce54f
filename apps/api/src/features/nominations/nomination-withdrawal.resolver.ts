import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { mayReadNominationReturns } from '@thidua/domain/nomination-returns';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { AnswerWithdrawalInput } from '../../platform/withdrawal-request.input.ts';
import { withdrawalRequestOf, WithdrawalRequestType } from '../../platform/withdrawal-request.type.ts';
import { desksOf } from '../organisation/index.ts';
import { factsOf } from './desks.ts';
import { NominationActInput } from './nomination.input.ts';
import { nominationAnswer } from './nomination.loaders.ts';
import { NominationActResult } from './nomination.result.ts';
import { NominationType } from './nomination.type.ts';
import { answerNominationWithdrawal } from './use-cases/answer-nomination-withdrawal.ts';
import { askNominationWithdrawal } from './use-cases/ask-nomination-withdrawal.ts';

/** Once the secretariat has a line in hand, its division asks to take it back. */
@Resolver(() => NominationType)
export class NominationWithdrawalResolver {
  @Mutation(() => NominationActResult, { description: 'Đề nghị rút một đề nghị khen thưởng đã tiếp nhận, có lý do.' })
  @Allow('nomination:withdraw')
  async askNominationWithdrawal(
    @Ctx() context: ActingContext,
    @Arg('input', () => NominationActInput) input: NominationActInput,
  ): Promise<typeof NominationActResult> {
    return nominationAnswer(context, await askNominationWithdrawal(context, input));
  }

  @Mutation(() => NominationActResult, { description: 'Đồng ý cho rút đề nghị đã tiếp nhận, hoặc không và vì sao.' })
  @Allow('nomination:answer-withdrawal')
  async answerNominationWithdrawal(
    @Ctx() context: ActingContext,
    @Arg('input', () => AnswerWithdrawalInput) input: AnswerWithdrawalInput,
  ): Promise<typeof NominationActResult> {
    return nominationAnswer(context, await answerNominationWithdrawal(context, input));
  }

  @FieldResolver(() => WithdrawalRequestType, {
    nullable: true,
    description:
      'Đề nghị rút gần nhất sau khi tiếp nhận; chỉ nơi lập danh sách, Thường trực, Giám đốc và thanh tra đọc được.',
  })
  async withdrawalRequest(
    @Root() line: NominationType,
    @Ctx() context: ActingContext,
  ): Promise<WithdrawalRequestType | null> {
    const request = withdrawalRequestOf(line);
    if (request === null) return null;
    return mayReadNominationReturns(context.actor, factsOf(await desksOf(context), line)) ? request : null;
  }
}
