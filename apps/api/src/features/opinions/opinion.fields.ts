import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { dayIn } from '@thidua/domain/kernel';
import { opinionEventsFor, readsOpinions, requiredOpinions, type OpinionEvent } from '@thidua/domain/opinions';
import { AWARDS } from '@thidua/domain/vocabulary';
import { accountNameOf } from '../../platform/account-name.ts';
import { businessNow } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { NominationType } from '../nominations/index.ts';
import { headsOfBody, opinionsOfNominations } from './opinion.loaders.ts';
import { NominationOpinionType, OpinionEventEnum, OpinionRequestType, RequiredOpinionType } from './opinion.type.ts';

@Resolver(() => OpinionRequestType)
export class OpinionRequestFields {
  @FieldResolver(() => String, { description: 'Người ghi.' })
  recordedBy(@Root() { recordedById }: OpinionRequestType, @Ctx() context: ActingContext): Promise<string> {
    return accountNameOf(context).load(recordedById);
  }

  @FieldResolver(() => [OpinionEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  viewerCan(
    @Root() { status, subjectIds }: OpinionRequestType,
    @Ctx() { actor }: ActingContext,
  ): readonly OpinionEvent[] {
    return opinionEventsFor(actor, { status, subjectIds });
  }
}

/** What opinions of other bodies add to a line. */
@Resolver(() => NominationType)
export class NominationOpinionFields {
  @FieldResolver(() => [NominationOpinionType], {
    description:
      'Ý kiến của các cơ quan khác, cho Thường trực, người đứng đầu, thanh tra; Hội đồng đọc về hồ sơ đã trình.',
  })
  opinions(@Root() { id }: NominationType, @Ctx() context: ActingContext): Promise<readonly NominationOpinionType[]> {
    return opinionsOfNominations(context).load(id);
  }

  @FieldResolver(() => [RequiredOpinionType], { description: 'Ý kiến mà luật đòi hỏi, theo ngày tiếp nhận hồ sơ.' })
  async requiredOpinions(
    @Root() { id, award, staffId, collectiveId, departmentKind, receivedAt }: NominationType,
    @Ctx() context: ActingContext,
  ): Promise<readonly RequiredOpinionType[]> {
    const { actor } = context;
    // Below the State the law asks for none.
    if (!readsOpinions(actor) || AWARDS[award].level !== 'STATE') return [];
    const [isHeadOfBody, asked] = await Promise.all([
      staffId === null ? false : headsOfBody(context).load(staffId),
      opinionsOfNominations(context).load(id),
    ]);
    const isWholeBody = collectiveId !== null && departmentKind === 'DIRECTORATE';
    const day = dayIn(actor.timeZone, receivedAt ?? businessNow(context, actor));
    return requiredOpinions({ award, isHeadOfBody, isWholeBody }, day).map((wanted) => ({
      ...wanted,
      isAsked: asked.some(({ body }) => body === wanted.body),
    }));
  }
}
