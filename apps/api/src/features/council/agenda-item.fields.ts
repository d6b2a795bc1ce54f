import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Entitlement, VoteChoice } from '@thidua/domain/council';
import type { ActingContext } from '../../platform/request-context.ts';
import { nominationOf, NominationType } from '../nominations/index.ts';
import { AgendaItemType, ConflictType, NamedVoteType, VoteResultType } from './agenda-item.type.ts';
import { EntitlementEnum, VoteChoiceEnum } from './council.enums.ts';
import { itemOf, roomOf } from './council.loaders.ts';
import { memberById, resultShown, votesShown } from './room.shown.ts';
import { electorateOf, entitlementOf, outlookOf, seatOf } from './room.ts';

@Resolver(() => AgendaItemType)
export class AgendaItemFields {
  @FieldResolver(() => NominationType)
  nomination(@Root() item: AgendaItemType, @Ctx() context: ActingContext): Promise<NominationType> {
    return nominationOf(context, item.nominationId);
  }

  @FieldResolver(() => [ConflictType])
  async conflicts(@Root() item: AgendaItemType, @Ctx() context: ActingContext): Promise<readonly ConflictType[]> {
    const room = await roomOf(context, item.meetingId);
    const { conflicts } = await itemOf(context, item);
    return conflicts.map(({ memberId, kind }) => ({ kind, member: memberById(room, memberId) }));
  }

  @FieldResolver(() => Int, { description: 'Số thành viên có mặt được biểu quyết mục này.' })
  async entitledCount(@Root() item: AgendaItemType, @Ctx() context: ActingContext): Promise<number> {
    return electorateOf(await roomOf(context, item.meetingId), await itemOf(context, item)).entitledCount;
  }

  @FieldResolver(() => Int, { description: 'Số thành viên đã biểu quyết.' })
  async castCount(@Root() item: AgendaItemType, @Ctx() context: ActingContext): Promise<number> {
    return (await itemOf(context, item)).votes.length;
  }

  @FieldResolver(() => Int, {
    description: 'Số phiếu đồng ý cần có; trước khi đóng tính theo số người được biểu quyết.',
  })
  async neededCount(@Root() item: AgendaItemType, @Ctx() context: ActingContext): Promise<number> {
    const row = await itemOf(context, item);
    return row.neededCount ?? outlookOf(await roomOf(context, item.meetingId), row).needed;
  }

  @FieldResolver(() => Boolean, { description: 'Số người được biểu quyết còn đủ để đạt tỷ lệ.' })
  async isReachable(@Root() item: AgendaItemType, @Ctx() context: ActingContext): Promise<boolean> {
    return outlookOf(await roomOf(context, item.meetingId), await itemOf(context, item)).isReachable;
  }

  @FieldResolver(() => EntitlementEnum, { description: 'Người xem được biểu quyết hay không, vì sao.' })
  async viewerEntitlement(@Root() item: AgendaItemType, @Ctx() context: ActingContext): Promise<Entitlement> {
    return entitlementOf(await roomOf(context, item.meetingId), await itemOf(context, item), context.actor);
  }

  @FieldResolver(() => VoteChoiceEnum, { nullable: true, description: 'Lựa chọn của chính người xem.' })
  async viewerVote(@Root() item: AgendaItemType, @Ctx() context: ActingContext): Promise<VoteChoice | null> {
    const seat = seatOf(await roomOf(context, item.meetingId), context.actor);
    const { votes } = await itemOf(context, item);
    return votes.find(({ memberId }) => memberId === seat?.id)?.choice ?? null;
  }

  @FieldResolver(() => VoteResultType, { nullable: true, description: 'Rỗng cho đến khi đóng biểu quyết.' })
  async result(@Root() item: AgendaItemType, @Ctx() context: ActingContext): Promise<VoteResultType | null> {
    return resultShown(await itemOf(context, item));
  }

  @FieldResolver(() => [NamedVoteType], { nullable: true, description: 'Rỗng cho đến khi đóng biểu quyết.' })
  async votes(@Root() item: AgendaItemType, @Ctx() context: ActingContext): Promise<readonly NamedVoteType[] | null> {
    return votesShown(await roomOf(context, item.meetingId), await itemOf(context, item));
  }
}
