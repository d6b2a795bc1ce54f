import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { answeredEntry, answeredSpreading, LibraryEntryResult, SpreadingResult } from './library.result.ts';
import { AnswerSpreadingInput, ProposeSpreadingInput } from './spreading.input.ts';
import { answerSpreading } from './use-cases/answer-spreading.ts';
import { proposeSpreading } from './use-cases/propose-spreading.ts';

/** What worked in one division is proposed to others, which answer by a day. */
@Resolver()
export class SpreadingResolver {
  @Mutation(() => LibraryEntryResult, { description: 'Đề nghị các phòng, đơn vị áp dụng một sáng kiến.' })
  @Allow('spreading:propose')
  proposeSpreading(
    @Ctx() context: ActingContext,
    @Arg('input', () => ProposeSpreadingInput) input: ProposeSpreadingInput,
  ): Promise<typeof LibraryEntryResult> {
    return answeredEntry(context, proposeSpreading(context, input));
  }

  @Mutation(() => SpreadingResult, { description: 'Trả lời đề nghị nhân rộng: áp dụng, hoặc chưa và vì sao.' })
  @Allow('spreading:answer')
  answerSpreading(
    @Ctx() context: ActingContext,
    @Arg('input', () => AnswerSpreadingInput) input: AnswerSpreadingInput,
  ): Promise<typeof SpreadingResult> {
    return answeredSpreading(context, answerSpreading(context, input));
  }
}
