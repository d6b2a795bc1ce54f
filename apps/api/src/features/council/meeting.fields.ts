import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { MeetingAct } from '@thidua/domain/council';
import { nonLeaderShare } from '@thidua/domain/nominations';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { staffMemberOn, StaffMemberType } from '../organisation/index.ts';
import { AgendaItemType } from './agenda-item.type.ts';
import { uncertifiedItems } from './certified-items.ts';
import { crowdedPlacesOf, placesOf } from './council-places.ts';
import { CouncilPlacesType, CrowdedPlacesType, placesShown } from './council-places.type.ts';
import { MeetingEventEnum } from './council.enums.ts';
import { roomOf } from './council.loaders.ts';
import { CouncilMemberType, CouncilType } from './council.type.ts';
import { councilAsOf } from './meeting.queries.ts';
import { MeetingMemberType, MeetingType, NonLeaderShareType, QuorumType } from './meeting.type.ts';
import { agendaItemShown, memberShown } from './room.shown.ts';
import { actsOf, quorumOf, seatOf, secondVoteHindranceOf } from './room.ts';

@Resolver(() => MeetingType)
export class MeetingFields {
  @FieldResolver(() => CouncilType)
  async council(@Root() meeting: MeetingType, @Ctx() context: ActingContext): Promise<CouncilType> {
    const room = await roomOf(context, meeting.id);
    return councilAsOf(room.council, room.day);
  }

  @FieldResolver(() => [MeetingMemberType], { description: 'Thành viên Hội đồng vào ngày họp.' })
  async members(@Root() meeting: MeetingType, @Ctx() context: ActingContext): Promise<readonly MeetingMemberType[]> {
    const room = await roomOf(context, meeting.id);
    return room.seats.map((seat) => memberShown(room, seat));
  }

  @FieldResolver(() => QuorumType)
  async quorum(@Root() meeting: MeetingType, @Ctx() context: ActingContext): Promise<QuorumType> {
    const { share, legalGround, ...counts } = quorumOf(await roomOf(context, meeting.id));
    return { ...counts, ...share, ground: legalGround };
  }

  @FieldResolver(() => [CouncilPlacesType], { description: 'Các hạn mức mà mục chưa biểu quyết xong phải theo.' })
  async places(@Root() meeting: MeetingType, @Ctx() context: ActingContext): Promise<readonly CouncilPlacesType[]> {
    return (await placesOf(context.db, await roomOf(context, meeting.id))).map(placesShown);
  }

  @FieldResolver(() => [CrowdedPlacesType], { description: 'Các hạn mức mà Hội đồng thông qua nhiều hơn số chỗ.' })
  async crowdedPlaces(
    @Root() meeting: MeetingType,
    @Ctx() context: ActingContext,
  ): Promise<readonly CrowdedPlacesType[]> {
    const room = await roomOf(context, meeting.id);
    const crowded = await crowdedPlacesOf(context.db, room);
    if (crowded.length === 0) return [];
    const uncertified = await uncertifiedItems(
      context.db,
      crowded.flatMap(({ tiedIds }) => tiedIds),
    );
    const itemsOf = (ids: readonly string[]) => ids.flatMap((each) => room.items.find(({ id }) => id === each) ?? []);
    const shown = (ids: readonly string[]) => itemsOf(ids).map(agendaItemShown);
    return crowded.map(({ placedIds, tiedIds, beyondIds, ground, ...places }) => ({
      ...places,
      ground: ground ?? null,
      placed: shown(placedIds),
      tied: shown(tiedIds),
      beyond: shown(beyondIds),
      tieHindrance:
        itemsOf(tiedIds)
          .map((item) => secondVoteHindranceOf(room, item, { isFinal: !uncertified.has(item.id), isTied: true }))
          .find((hindrance) => hindrance !== undefined) ?? null,
    }));
  }

  @FieldResolver(() => [AgendaItemType], { description: 'Chương trình, theo thứ tự.' })
  async agenda(@Root() meeting: MeetingType, @Ctx() context: ActingContext): Promise<readonly AgendaItemType[]> {
    return (await roomOf(context, meeting.id)).items.map(agendaItemShown);
  }

  @FieldResolver(() => NonLeaderShareType)
  async nonLeaderShare(@Root() meeting: MeetingType, @Ctx() context: ActingContext): Promise<NonLeaderShareType> {
    const { items } = await roomOf(context, meeting.id);
    const people = items.map(({ nomination }) => nomination).filter(({ staffId }) => staffId !== null);
    const { nonLeaders, total } = nonLeaderShare(people);
    return { nonLeaders, persons: total };
  }

  @FieldResolver(() => UuidScalar, { nullable: true, description: 'Ghế của người xem trong Hội đồng.' })
  async viewerMemberId(@Root() meeting: MeetingType, @Ctx() context: ActingContext): Promise<string | null> {
    return seatOf(await roomOf(context, meeting.id), context.actor)?.id ?? null;
  }

  @FieldResolver(() => [MeetingEventEnum], { description: 'Việc người xem được làm ngay bây giờ.' })
  async viewerCan(@Root() meeting: MeetingType, @Ctx() context: ActingContext): Promise<readonly MeetingAct[]> {
    return actsOf(await roomOf(context, meeting.id), context.actor);
  }
}

@Resolver(() => MeetingMemberType)
export class MeetingMemberFields {
  @FieldResolver(() => StaffMemberType)
  async staff(@Root() member: MeetingMemberType, @Ctx() context: ActingContext): Promise<StaffMemberType> {
    return found(await staffMemberOn(context, member.staffId, member.asOf));
  }
}

@Resolver(() => CouncilMemberType)
export class CouncilMemberFields {
  @FieldResolver(() => StaffMemberType)
  async staff(@Root() member: CouncilMemberType, @Ctx() context: ActingContext): Promise<StaffMemberType> {
    return found(await staffMemberOn(context, member.staffId, member.asOf));
  }
}
