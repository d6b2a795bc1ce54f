import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { AnswerAuthorshipInput, AskAuthorAgainInput, RecordPaperConsentInput } from './initiative.input.ts';
import { answerOfAct, InitiativeActResult } from './initiative.result.ts';
import { InitiativeType } from './initiative.type.ts';
import { answerAuthorship } from './use-cases/answer-authorship.ts';
import { askAuthorAgain, recordPaperConsent } from './use-cases/settle-authorship.ts';

@Resolver(() => InitiativeType)
export class AuthorConsentResolver {
  @Mutation(() => InitiativeActResult, { description: 'Đồng tác giả đồng ý với tỷ lệ của mình, hoặc đề nghị sửa.' })
  @Allow('initiative:consent')
  async answerAuthorship(
    @Ctx() context: ActingContext,
    @Arg('input', () => AnswerAuthorshipInput) input: AnswerAuthorshipInput,
  ): Promise<typeof InitiativeActResult> {
    return answerOfAct(context, await answerAuthorship(context, input));
  }

  @Mutation(() => InitiativeActResult, { description: 'Ghi văn bản đồng ý của đồng tác giả không tự trả lời được.' })
  @Allow('initiative:edit')
  async recordPaperConsent(
    @Ctx() context: ActingContext,
    @Arg('input', () => RecordPaperConsentInput) input: RecordPaperConsentInput,
  ): Promise<typeof InitiativeActResult> {
    return answerOfAct(context, await recordPaperConsent(context, input));
  }

  @Mutation(() => InitiativeActResult, { description: 'Hỏi lại đồng tác giả đã đề nghị sửa, sau khi đã sửa.' })
  @Allow('initiative:edit')
  async askAuthorAgain(
    @Ctx() context: ActingContext,
    @Arg('input', () => AskAuthorAgainInput) input: AskAuthorAgainInput,
  ): Promise<typeof InitiativeActResult> {
    return answerOfAct(context, await askAuthorAgain(context, input));
  }
}
