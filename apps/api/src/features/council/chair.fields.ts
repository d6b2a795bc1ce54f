import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { accountNameOf } from '../../platform/account-name.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { roomOf } from './council.loaders.ts';
import { ChairHandoverType, MeetingMemberType, MeetingType } from './meeting.type.ts';
import { memberById, memberShown } from './room.shown.ts';
import { presidingSeatOf } from './room.ts';

/** Who presides, and from whose hands to whose the chair went. */
@Resolver(() => MeetingType)
export class ChairFields {
  @FieldResolver(() => MeetingMemberType, {
    nullable: true,
    description: 'Người chủ trì: người được giao sau cùng; chưa giao thì Chủ tịch, hoặc Phó Chủ tịch có mặt đầu tiên.',
  })
  async presiding(@Root() meeting: MeetingType, @Ctx() context: ActingContext): Promise<MeetingMemberType | null> {
    const room = await roomOf(context, meeting.id);
    const seat = presidingSeatOf(room);
    return seat === undefined ? null : memberShown(room, seat);
  }

  @FieldResolver(() => [ChairHandoverType], { description: 'Các lần giao quyền chủ trì, theo thứ tự.' })
  async handovers(@Root() meeting: MeetingType, @Ctx() context: ActingContext): Promise<readonly ChairHandoverType[]> {
    const room = await roomOf(context, meeting.id);
    return Promise.all(
      room.handovers.map(async ({ id, fromMemberId, toMemberId, reason, handedAt, handedById }) => ({
        id,
        from: memberById(room, fromMemberId),
        to: memberById(room, toMemberId),
        reason,
        at: handedAt,
        recordedBy: await accountNameOf(context).load(handedById),
      })),
    );
  }
}
