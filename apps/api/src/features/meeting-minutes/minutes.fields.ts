import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  differingParts,
  minutesActsFor,
  minutesHindrances,
  type MinutesAct,
  type MinutesHindrance,
  type MinutesPart,
} from '@thidua/domain/meeting-minutes';
import type { ActingContext } from '../../platform/request-context.ts';
import { MeetingType, roomOf } from '../council/index.ts';
import { minutesContentOf } from './minutes-content.queries.ts';
import { minutesOfMeeting } from './minutes.queries.ts';
import { minutesActor, signedByOf } from './minutes.row.ts';
import { readMinutes } from './signed-minutes.ts';
import { MinutesContentType } from './minutes-content.type.ts';
import { MeetingMinutesType, MinutesActEnum, MinutesHindranceEnum, MinutesPartEnum } from './minutes.type.ts';

@Resolver(() => MeetingMinutesType)
export class MeetingMinutesFields {
  @FieldResolver(() => MinutesContentType, {
    description: 'Số liệu: của lúc này khi đang ghi, của lúc Thư ký ký khi đã ký.',
  })
  async content(
    @Root() { row, meetingId }: MeetingMinutesType,
    @Ctx() context: ActingContext,
  ): Promise<MinutesContentType> {
    if (row.content !== null) return readMinutes(row.content).content;
    return minutesContentOf(context.db, await roomOf(context, meetingId));
  }

  @FieldResolver(() => [MinutesPartEnum], {
    description: 'Phần nay đã khác so với khi Thư ký ký; chỉ khi còn chờ người chủ trì ký.',
  })
  async differences(
    @Root() { row, meetingId, status }: MeetingMinutesType,
    @Ctx() context: ActingContext,
  ): Promise<readonly MinutesPart[]> {
    if (status !== 'SIGNED' || row.content === null) return [];
    const now = await minutesContentOf(context.db, await roomOf(context, meetingId));
    return differingParts(readMinutes(row.content).content, now);
  }

  @FieldResolver(() => [MinutesHindranceEnum], { description: 'Vì sao chưa ký được.' })
  async hindrances(
    @Root() { meetingId, status }: MeetingMinutesType,
    @Ctx() context: ActingContext,
  ): Promise<readonly MinutesHindrance[]> {
    if (status !== 'DRAFT') return [];
    const room = await roomOf(context, meetingId);
    const rounds = await context.db.ballotRound.findMany({
      where: { meetingId },
      select: { status: true, isRehearsal: true },
    });
    return minutesHindrances(room.status, rounds);
  }

  @FieldResolver(() => String, { nullable: true, description: 'SHA-256 của nội dung đã ký, 64 chữ số thập lục phân.' })
  contentHash(@Root() { row }: MeetingMinutesType): string | null {
    return row.contentHash === null ? null : Buffer.from(row.contentHash).toString('hex');
  }

  @FieldResolver(() => String, { nullable: true, description: 'Người ký với tư cách Thư ký.' })
  signedBy(@Root() { row }: MeetingMinutesType): string | null {
    return row.signedBy?.displayName ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Người ký với tư cách chủ trì.' })
  countersignedBy(@Root() { row }: MeetingMinutesType): string | null {
    return row.countersignedBy?.displayName ?? null;
  }

  @FieldResolver(() => [MinutesActEnum], { description: 'Việc người xem được làm ngay bây giờ.' })
  async viewerCan(
    @Root() { row, meetingId }: MeetingMinutesType,
    @Ctx() context: ActingContext,
  ): Promise<readonly MinutesAct[]> {
    const actor = minutesActor(await roomOf(context, meetingId), context.actor);
    return minutesActsFor(actor, row.status, signedByOf(row));
  }
}

@Resolver(() => MeetingType)
export class MeetingWithMinutesFields {
  @FieldResolver(() => [MeetingMinutesType], { description: 'Các biên bản của phiên họp, mới nhất trước.' })
  minutes(@Root() meeting: MeetingType, @Ctx() context: ActingContext): Promise<readonly MeetingMinutesType[]> {
    return minutesOfMeeting(context).load(meeting.id);
  }
}
