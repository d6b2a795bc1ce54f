import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { frozenPaperOf } from '../../platform/papers/frozen-paper.loaders.ts';
import { FrozenPaperType } from '../../platform/papers/frozen-paper.type.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { SubmissionType } from './submission.type.ts';

const officialPaper = frozenPaperOf('submission');

@Resolver(() => SubmissionType)
export class SubmissionFrozenFields {
  @FieldResolver(() => FrozenPaperType, { nullable: true, description: 'Bản chính thức; trống khi còn là dự thảo.' })
  officialPaper(@Root() { id }: SubmissionType, @Ctx() context: ActingContext): Promise<FrozenPaperType | null> {
    return officialPaper(context).load(id);
  }
}
