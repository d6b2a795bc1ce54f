import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ActingContext } from '../../platform/request-context.ts';
import { PaperWordingType, wordingAt } from '../paper-templates/index.ts';
import { FeedbackLetterType } from './letter.type.ts';

@Resolver(() => FeedbackLetterType)
export class FeedbackLetterWordingFields {
  @FieldResolver(() => PaperWordingType, { description: 'Lời văn của thư: bản mẫu dùng khi soạn.' })
  wording(@Root() { preparedAt }: FeedbackLetterType, @Ctx() context: ActingContext): Promise<PaperWordingType> {
    return wordingAt(context, 'FEEDBACK_LETTER', preparedAt);
  }
}
