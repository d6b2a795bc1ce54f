import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { bringsBack, mayAnswerAuthorship, mayReadConsentNotes, takesAnswers } from '@thidua/domain/initiatives';
import type { ActingContext } from '../../platform/request-context.ts';
import { desksOf } from '../organisation/index.ts';
import { canAnswer } from './author-consents.ts';
import { factsOf } from './initiative-facts.ts';
import { authorsOf } from './initiative.loaders.ts';
import { InitiativeAuthorType, type InitiativeType } from './initiative.type.ts';

async function factsFor(initiative: InitiativeType, context: ActingContext) {
  const [authors, desks] = await Promise.all([authorsOf(context).load(initiative.id), desksOf(context)]);
  return factsOf(desks, initiative, authors);
}

/** What a screen of the authors shows besides names and shares; asked only there. */
@Resolver(() => InitiativeAuthorType)
export class AuthorConsentFields {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Điều đề nghị sửa hoặc văn bản đồng ý; chỉ các tác giả và nơi xử lý hồ sơ đọc được.',
  })
  async consentNote(
    @Root() { initiative, answerNote }: InitiativeAuthorType,
    @Ctx() context: ActingContext,
  ): Promise<string | null> {
    if (answerNote === null) return null;
    return mayReadConsentNotes(context.actor, await factsFor(initiative, context)) ? answerNote : null;
  }

  @FieldResolver(() => Boolean, {
    description: 'Không tự trả lời được vì đã nghỉ hoặc chưa có tài khoản: phải có văn bản đồng ý.',
  })
  async needsPaper(
    @Root() { isOwner, staffId }: InitiativeAuthorType,
    @Ctx() context: ActingContext,
  ): Promise<boolean> {
    return !isOwner && !(await canAnswer(context).load(staffId));
  }

  @FieldResolver(() => Boolean, { description: 'Người xem là đồng tác giả này và trả lời được ngay bây giờ.' })
  async viewerMayAnswer(
    @Root() { initiative, staffId }: InitiativeAuthorType,
    @Ctx() context: ActingContext,
  ): Promise<boolean> {
    if (context.actor.staffId !== staffId || !takesAnswers(initiative.status)) return false;
    return mayAnswerAuthorship(context.actor, await factsFor(initiative, context));
  }

  @FieldResolver(() => Boolean, {
    description: 'Người xem là đồng tác giả này và rút lại đồng ý được: đơn đã nộp sẽ trở về người viết đơn.',
  })
  async viewerMayTakeBack(
    @Root() { initiative, staffId }: InitiativeAuthorType,
    @Ctx() context: ActingContext,
  ): Promise<boolean> {
    if (context.actor.staffId !== staffId || !bringsBack(initiative.status, 'CHANGE_ASKED')) return false;
    return mayAnswerAuthorship(context.actor, await factsFor(initiative, context));
  }
}
