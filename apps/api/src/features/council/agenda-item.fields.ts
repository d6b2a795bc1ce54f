import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { hasMeetingRight, type Entitlement, type SecondVoteHindrance, type VoteChoice } from '@thidua/domain/council';
import type { AwardCode } from '@thidua/domain/vocabulary';
import type { ActingContext } from '../../platform/request-context.ts';
import { AwardCodeEnum } from '../../platform/vocabulary-enums.ts';
import { nominationOf, NominationType } from '../nominations/index.ts';
import { AgendaItemType, ConflictType, NamedVoteType, VoteResultType } from './agenda-item.type.ts';
import { EntitlementEnum, SecondVoteHindranceEnum, VoteChoiceEnum } from './council.enums.ts';
import { isResultFinal, itemOf, roomOf } from './council.loaders.ts';
import { agendaItemShown, memberById, resultShown, votesShown } from './room.shown.ts';
import {
  councilActor,
  electorateOf,
  entitlementOf,
  lowerAwardHindranceOf,
  lowerAwardsOf,
  outlookOf,
  quorumOfItem,
  seatOf,
  secondVoteHindranceOf,
} from './room.ts';

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

  @FieldResolver(() => Int, { description: 'Số thành viên phải có mặt để biểu quyết mục này, theo quy tắc của mục.' })
  async quorumNeeded(@Root() item: AgendaItemType, @Ctx() context: ActingContext): Promise<number> {
    return quorumOfItem(await roomOf(context, item.meetingId), await itemOf(context, item)).needed;
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

  @FieldResolver(() => SecondVoteHindranceEnum, {
    nullable: true,
    description: 'Vì sao chưa biểu quyết lần hai được; rỗng khi được.',
  })
  async secondVoteHindrance(
    @Root() item: AgendaItemType,
    @Ctx() context: ActingContext,
  ): Promise<SecondVoteHindrance | null> {
    const room = await roomOf(context, item.meetingId);
    const row = await itemOf(context, item);
    return (
      secondVoteHindranceOf(room, row, { isFinal: true }) ??
      secondVoteHindranceOf(room, row, { isFinal: await isResultFinal(context).load(item.id) }) ??
      null
    );
  }

  @FieldResolver(() => [AwardCodeEnum], {
    description:
      'Danh hiệu, hình thức thấp hơn mà người xem đưa ra xét được lúc này; rỗng khi không được, mục chưa đóng, đã đạt hoặc còn chờ ký.',
  })
  async lowerAwards(@Root() item: AgendaItemType, @Ctx() context: ActingContext): Promise<readonly AwardCode[]> {
    const room = await roomOf(context, item.meetingId);
    const row = await itemOf(context, item);
    const mayPut = hasMeetingRight(councilActor(room, context.actor), 'VOTE_AGAIN');
    if (!mayPut || lowerAwardHindranceOf(room, row, true) !== undefined) return [];
    const isFinal = await isResultFinal(context).load(item.id);
    return isFinal ? lowerAwardsOf(row) : [];
  }

  @FieldResolver(() => AgendaItemType, {
    nullable: true,
    description: 'Mục không đạt mà mục này xét danh hiệu, hình thức thấp hơn.',
  })
  async loweredFrom(@Root() item: AgendaItemType, @Ctx() context: ActingContext): Promise<AgendaItemType | null> {
    const { loweredFromId } = await itemOf(context, item);
    if (loweredFromId === null) return null;
    const { items } = await roomOf(context, item.meetingId);
    const upper = items.find(({ id }) => id === loweredFromId);
    return upper === undefined ? null : agendaItemShown(upper);
  }

  @FieldResolver(() => VoteResultType, { nullable: true, description: 'Rỗng cho đến khi đóng biểu quyết.' })
  async result(@Root() item: AgendaItemType, @Ctx() context: ActingContext): Promise<VoteResultType | null> {
    return resultShown(await itemOf(context, item));
  }

  @FieldResolver(() => AgendaItemType, { nullable: true, description: 'Lần một của mục biểu quyết lần hai.' })
  async firstVote(@Root() item: AgendaItemType, @Ctx() context: ActingContext): Promise<AgendaItemType | null> {
    if (item.attempt === 1) return null;
    const { nominationId } = await itemOf(context, item);
    const { items } = await roomOf(context, item.meetingId);
    const first = items.find((each) => each.nominationId === nominationId && each.attempt === 1);
    return first === undefined ? null : agendaItemShown(first);
  }

  @FieldResolver(() => [NamedVoteType], { nullable: true, description: 'Rỗng cho đến khi đóng biểu quyết.' })
  async votes(@Root() item: AgendaItemType, @Ctx() context: ActingContext): Promise<readonly NamedVoteType[] | null> {
    return votesShown(await roomOf(context, item.meetingId), await itemOf(context, item));
  }
}
