import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ActingContext } from '../../platform/request-context.ts';
import { PaperWordingType, wordingAt } from '../paper-templates/index.ts';
import { PostingType } from './posting.type.ts';

@Resolver(() => PostingType)
export class PostingWordingFields {
  @FieldResolver(() => PaperWordingType, { description: 'Lời văn của thông báo: bản mẫu dùng khi lập dự thảo.' })
  wording(@Root() { createdAt }: PostingType, @Ctx() context: ActingContext): Promise<PaperWordingType> {
    return wordingAt(context, 'POSTING_NOTICE', createdAt);
  }
}
