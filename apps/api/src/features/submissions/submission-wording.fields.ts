import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ActingContext } from '../../platform/request-context.ts';
import { PaperWordingType, wordingAt } from '../paper-templates/index.ts';
import { SubmissionType } from './submission.type.ts';

@Resolver(() => SubmissionType)
export class SubmissionWordingFields {
  @FieldResolver(() => PaperWordingType, { description: 'Lời văn của tờ trình: bản mẫu dùng khi lập dự thảo.' })
  wording(@Root() { createdAt }: SubmissionType, @Ctx() context: ActingContext): Promise<PaperWordingType> {
    return wordingAt(context, 'SUBMISSION_PAPER', createdAt);
  }
}
