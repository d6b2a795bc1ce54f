import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { paperSignature, type PaperSignature } from '@thidua/domain/decisions';
import { plainDateOf } from '@thidua/domain/kernel';
import { keepsPostings, needsPosting, postingEventsFor, type PostingEvent } from '@thidua/domain/postings';
import { PaperSignatureType } from '../../platform/paper-signature.type.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { NominationType } from '../nominations/index.ts';
import { headOfBodyOn, postOn } from '../organisation/index.ts';
import { commentsOfPostings, linesOfPostings, postingsOfNominations, termsOfToday } from './posting.loaders.ts';
import {
  NominationPostingType,
  PostingCommentType,
  PostingEventEnum,
  PostingLineType,
  PostingType,
} from './posting.type.ts';

@Resolver(() => PostingType)
export class PostingFields {
  @FieldResolver(() => [PostingEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  viewerCan(@Root() { status }: PostingType, @Ctx() { actor }: ActingContext): readonly PostingEvent[] {
    return postingEventsFor(actor, status);
  }

  @FieldResolver(() => [PostingLineType], { description: 'Các hồ sơ theo thứ tự trong danh sách.' })
  lines(@Root() { id }: PostingType, @Ctx() context: ActingContext): Promise<readonly PostingLineType[]> {
    return linesOfPostings(context).load(id);
  }

  @FieldResolver(() => PaperSignatureType, { description: 'Khối chữ ký in trên thông báo.' })
  async signature(@Root() { fromOn }: PostingType, @Ctx() context: ActingContext): Promise<PaperSignature> {
    const head = await headOfBodyOn(context, plainDateOf(fromOn));
    return paperSignature({ post: head?.post ?? '', name: head?.name ?? '', lent: undefined });
  }

  @FieldResolver(() => [PostingCommentType], {
    description:
      'Ý kiến người xem đọc được: của mình, đã cho mọi người đọc, hoặc tất cả với người giữ và người thanh tra.',
  })
  comments(@Root() { id }: PostingType, @Ctx() context: ActingContext): Promise<readonly PostingCommentType[]> {
    return commentsOfPostings(context).load(id);
  }
}

@Resolver(() => PostingLineType)
export class PostingLineFields {
  @FieldResolver(() => String, { description: 'Chức vụ vào ngày bắt đầu công khai; rỗng với tập thể.' })
  async post(@Root() { staffId, fromOn }: PostingLineType, @Ctx() context: ActingContext): Promise<string> {
    return staffId === null ? '' : (await postOn(context, staffId, plainDateOf(fromOn))).title;
  }
}

/** What public postings add to a line. */
@Resolver(() => NominationType)
export class NominationPostingFields {
  @FieldResolver(() => [NominationPostingType], { description: 'Các đợt công khai mà hồ sơ ở trong hoặc đã qua.' })
  postings(@Root() { id }: NominationType, @Ctx() context: ActingContext): Promise<readonly NominationPostingType[]> {
    return postingsOfNominations(context).load(id);
  }

  @FieldResolver(() => Boolean, {
    description: 'Hồ sơ đủ điều kiện còn phải qua công khai mới trình Hội đồng được; cho Thường trực, người đứng đầu.',
  })
  async isPostingAwaited(
    @Root() { id, award, status }: NominationType,
    @Ctx() context: ActingContext,
  ): Promise<boolean> {
    if (status !== 'ELIGIBLE' || !keepsPostings(context.actor)) return false;
    const { required } = await termsOfToday(context).load(context.actor.organisationId);
    if (!needsPosting(award, required)) return false;
    const postings = await postingsOfNominations(context).load(id);
    return !postings.some((posting) => posting.status === 'CLOSED' && posting.takenOffOn === null);
  }
}
