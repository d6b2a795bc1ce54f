import { presenceTimeline } from '@thidua/domain/council';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { accountNameOf } from '../../platform/account-name.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { roomOf } from './council.loaders.ts';
import { MeetingType, PresenceMomentType } from './meeting.type.ts';
import { memberById } from './room.shown.ts';

/** Every line of the attendance list, as it was written: the minutes and the inspection read it years later. */
@Resolver(() => MeetingType)
export class PresenceFields {
  @FieldResolver(() => [PresenceMomentType], { description: 'Diễn biến có mặt, theo thứ tự ghi.' })
  async presence(@Root() meeting: MeetingType, @Ctx() context: ActingContext): Promise<readonly PresenceMomentType[]> {
    const room = await roomOf(context, meeting.id);
    const rows = await context.db.attendance.findMany({
      where: { meetingId: room.id },
      select: { id: true, memberId: true, status: true, reason: true, recordedAt: true, recordedById: true },
      orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
    });
    const voting = new Set(room.council.members.filter(({ hasVote }) => hasVote).map(({ id }) => id));
    const moments = presenceTimeline(rows, voting).map(async ({ record, step, presentCount }) => ({
      id: record.id,
      member: memberById(room, record.memberId),
      step,
      reason: record.reason,
      at: record.recordedAt,
      recordedBy: await accountNameOf(context).load(record.recordedById),
      presentCount,
    }));
    return Promise.all(moments);
  }
}
