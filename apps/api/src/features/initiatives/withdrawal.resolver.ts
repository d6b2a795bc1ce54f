import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { mayReadConsentNotes } from '@thidua/domain/initiatives';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { AnswerWithdrawalInput } from '../../platform/withdrawal-request.input.ts';
import { withdrawalRequestOf, WithdrawalRequestType } from '../../platform/withdrawal-request.type.ts';
import { desksOf } from '../organisation/index.ts';
import { factsOf } from './initiative-facts.ts';
import { InitiativeActInput } from './initiative.input.ts';
import { authorsOf } from './initiative.loaders.ts';
import { answerOfAct, InitiativeActResult } from './initiative.result.ts';
import { InitiativeType } from './initiative.type.ts';
import { answerWithdrawal } from './use-cases/answer-withdrawal.ts';
import { askWithdrawal } from './use-cases/ask-withdrawal.ts';

/** Once others have begun to judge a request, its author asks to take it back. */
@Resolver(() => InitiativeType)
export class WithdrawalResolver {
  @Mutation(() => InitiativeActResult, { description: 'Đề nghị rút sáng kiến đã bắt đầu chấm, có lý do.' })
  @Allow('initiative:withdraw')
  async askInitiativeWithdrawal(
    @Ctx() context: ActingContext,
    @Arg('input', () => InitiativeActInput) input: InitiativeActInput,
  ): Promise<typeof InitiativeActResult> {
    return answerOfAct(context, await askWithdrawal(context, input));
  }

  @Mutation(() => InitiativeActResult, { description: 'Đồng ý cho rút sáng kiến đang chấm, hoặc không và vì sao.' })
  @Allow('initiative:answer-withdrawal')
  async answerInitiativeWithdrawal(
    @Ctx() context: ActingContext,
    @Arg('input', () => AnswerWithdrawalInput) input: AnswerWithdrawalInput,
  ): Promise<typeof InitiativeActResult> {
    return answerOfAct(context, await answerWithdrawal(context, input));
  }

  @FieldResolver(() => WithdrawalRequestType, {
    nullable: true,
    description: 'Đề nghị rút gần nhất khi đang chấm; chỉ tác giả và nơi xử lý đọc được.',
  })
  async withdrawalRequest(
    @Root() initiative: InitiativeType,
    @Ctx() context: ActingContext,
  ): Promise<WithdrawalRequestType | null> {
    const request = withdrawalRequestOf(initiative);
    if (request === null) return null;
    const [authors, desks] = await Promise.all([authorsOf(context).load(initiative.id), desksOf(context)]);
    return mayReadConsentNotes(context.actor, factsOf(desks, initiative, authors)) ? request : null;
  }
}
