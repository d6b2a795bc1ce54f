import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import {
  AnswerPostingCommentInput,
  CommentOnPostingInput,
  PostingActInput,
  PostingCommentActInput,
  PostingReasonInput,
  PostingsArgs,
  SavePostingInput,
  TakeOffPostingInput,
} from './posting.input.ts';
import { listPostings, postingById } from './posting.queries.ts';
import { answered, PostingActResult, type PostingAnswered } from './posting.result.ts';
import { PostingConnection, PostingType } from './posting.type.ts';
import { answerPostingComment } from './use-cases/answer-posting-comment.ts';
import { commentOnPosting } from './use-cases/comment-on-posting.ts';
import { cancelPosting, closePosting } from './use-cases/end-posting.ts';
import { openPosting } from './use-cases/open-posting.ts';
import { savePosting } from './use-cases/save-posting.ts';
import { takeOffPosting } from './use-cases/take-off-posting.ts';
import { withdrawPostingComment } from './use-cases/withdraw-posting-comment.ts';

/** Public postings: eligible lines are shown to everybody of the body, who say what they think of them before the council does. */
@Resolver()
export class PostingResolver {
  @Query(() => PostingConnection, { description: 'Các đợt công khai lấy ý kiến của một năm, đợt mới trước.' })
  @Allow('posting:read')
  postings(@Ctx() context: ActingContext, @Args(() => PostingsArgs) args: PostingsArgs): Promise<Page<PostingType>> {
    return listPostings(context, args);
  }

  @Query(() => PostingType, { description: 'Một đợt công khai lấy ý kiến.' })
  @Allow('posting:read')
  posting(@Ctx() context: ActingContext, @Arg('id', () => UuidScalar) id: string): Promise<PostingType> {
    return postingById(context, id);
  }

  @Mutation(() => PostingActResult, { description: 'Soạn, sửa một đợt công khai chưa mở.' })
  @Allow('posting:keep')
  savePosting(
    @Ctx() context: ActingContext,
    @Arg('input', () => SavePostingInput) input: SavePostingInput,
  ): PostingAnswered {
    return answered(context, savePosting(context, input));
  }

  @Mutation(() => PostingActResult, { description: 'Mở đợt công khai: mọi người trong cơ quan đọc và góp ý.' })
  @Allow('posting:keep')
  openPosting(
    @Ctx() context: ActingContext,
    @Arg('input', () => PostingActInput) input: PostingActInput,
  ): PostingAnswered {
    return answered(context, openPosting(context, input));
  }

  @Mutation(() => PostingActResult, { description: 'Kết thúc đợt công khai đã hết hạn, mọi ý kiến đã trả lời.' })
  @Allow('posting:keep')
  closePosting(
    @Ctx() context: ActingContext,
    @Arg('input', () => PostingActInput) input: PostingActInput,
  ): PostingAnswered {
    return answered(context, closePosting(context, input));
  }

  @Mutation(() => PostingActResult, { description: 'Hủy đợt công khai, có lý do.' })
  @Allow('posting:keep')
  cancelPosting(
    @Ctx() context: ActingContext,
    @Arg('input', () => PostingReasonInput) input: PostingReasonInput,
  ): PostingAnswered {
    return answered(context, cancelPosting(context, input));
  }

  @Mutation(() => PostingActResult, { description: 'Rút một hồ sơ khỏi đợt công khai để thẩm định lại, có lý do.' })
  @Allow('posting:keep')
  takeOffPosting(
    @Ctx() context: ActingContext,
    @Arg('input', () => TakeOffPostingInput) input: TakeOffPostingInput,
  ): PostingAnswered {
    return answered(context, takeOffPosting(context, input));
  }

  @Mutation(() => PostingActResult, { description: 'Góp ý, có ghi tên, về đợt công khai hoặc một hồ sơ trong đợt.' })
  @Allow('posting:comment')
  commentOnPosting(
    @Ctx() context: ActingContext,
    @Arg('input', () => CommentOnPostingInput) input: CommentOnPostingInput,
  ): PostingAnswered {
    return answered(context, commentOnPosting(context, input));
  }

  @Mutation(() => PostingActResult, { description: 'Rút ý kiến của mình khi chưa có trả lời.' })
  @Allow('posting:comment')
  withdrawPostingComment(
    @Ctx() context: ActingContext,
    @Arg('input', () => PostingCommentActInput) input: PostingCommentActInput,
  ): PostingAnswered {
    return answered(context, withdrawPostingComment(context, input));
  }

  @Mutation(() => PostingActResult, { description: 'Trả lời một ý kiến góp, hoặc trả lời lại cho đúng.' })
  @Allow('posting:keep')
  answerPostingComment(
    @Ctx() context: ActingContext,
    @Arg('input', () => AnswerPostingCommentInput) input: AnswerPostingCommentInput,
  ): PostingAnswered {
    return answered(context, answerPostingComment(context, input));
  }
}
