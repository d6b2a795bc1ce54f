import { manifestCode, nameBytes } from '@thidua/ballot';
import {
  ballotRoundActsFor,
  judgeSealing,
  scanKindsOf,
  type BallotRoundAct,
  type BallotScanKind,
} from '@thidua/domain/secret-ballot';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { businessNow } from '../../platform/business-clock.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { UuidScalar } from '../../platform/scalars/index.ts';
import { findMeeting, memberById, MeetingType, roomOf } from '../council/index.ts';
import { askedOf } from './ballot-round.numbers.ts';
import { roundsOfMeeting } from './ballot-round.queries.ts';
import {
  draftOf,
  isWindowOpenAt,
  roundActor,
  roundFacts,
  scanFacts,
  seatIn,
  type RoundItemRow,
} from './ballot-round.row.ts';
import {
  BallotCollectorType,
  BallotRoundActEnum,
  BallotRoundItemType,
  BallotRoundType,
  BallotScanKindEnum,
  BallotTellerType,
  SealingHindranceType,
  SealingWarningType,
  type BallotItemResultType,
} from './ballot-round.type.ts';

@Resolver(() => BallotRoundType)
export class BallotRoundFields {
  @FieldResolver(() => String, { nullable: true, description: 'Mã niêm phong: 6 nhóm 4 ký tự.' })
  manifestCode(@Root() { row }: BallotRoundType): string | null {
    return row.manifestHash === null ? null : manifestCode(nameBytes(row.manifestHash));
  }

  @FieldResolver(() => String, { nullable: true, description: 'Mã kiểm tra của kết quả, 64 chữ số thập lục phân.' })
  resultsRoot(@Root() { row }: BallotRoundType): string | null {
    return row.resultsRoot === null ? null : Buffer.from(row.resultsRoot).toString('hex');
  }

  @FieldResolver(() => MeetingType)
  meeting(@Root() { meetingId }: BallotRoundType, @Ctx() context: ActingContext): Promise<MeetingType> {
    return findMeeting(context, meetingId);
  }

  @FieldResolver(() => [BallotRoundItemType], { description: 'Các mục, theo thứ tự.' })
  async items(
    @Root() { row, meetingId }: BallotRoundType,
    @Ctx() context: ActingContext,
  ): Promise<readonly BallotRoundItemType[]> {
    const room = await roomOf(context, meetingId);
    return row.items.map((item) => {
      const { base: denominator, needed } = askedOf(item, row.councilSize);
      return {
        ...item,
        nominationId: item.agendaItemId === null ? null : item.nomineeRef,
        denominator,
        needed,
        seats: item.seats.map(({ memberId, ...seat }) => ({ ...seat, member: memberById(room, memberId) })),
        result: resultOf(item),
        round: row,
      };
    });
  }

  @FieldResolver(() => [BallotTellerType], { description: 'Tổ kiểm phiếu, tổ trưởng trước.' })
  async tellers(
    @Root() { row, meetingId }: BallotRoundType,
    @Ctx() context: ActingContext,
  ): Promise<readonly BallotTellerType[]> {
    const room = await roomOf(context, meetingId);
    return row.tellers.map(({ memberId, ...teller }) => ({ ...teller, member: memberById(room, memberId) }));
  }

  @FieldResolver(() => [BallotCollectorType], { description: 'Ai có phiếu trên máy, đã nhận hay chưa.' })
  async collectors(
    @Root() { row, meetingId }: BallotRoundType,
    @Ctx() context: ActingContext,
  ): Promise<readonly BallotCollectorType[]> {
    const room = await roomOf(context, meetingId);
    const issued = await context.db.issueRecord.findMany({
      where: { itemId: { in: row.items.map(({ id }) => id) } },
      select: { memberId: true },
      distinct: ['memberId'],
    });
    const have = new Set(issued.map(({ memberId }) => memberId));
    const voters = new Set(
      row.items.flatMap(({ seats }) =>
        seats.filter(({ channel }) => channel === 'ELECTRONIC').map(({ memberId }) => memberId),
      ),
    );
    return room.council.members
      .filter(({ id }) => voters.has(id))
      .map(({ id }) => ({ member: memberById(room, id), hasCollected: have.has(id) }));
  }

  @FieldResolver(() => Int, {
    description: 'Tổng số phiếu trong hòm, cả kỳ; không theo mục hay người, đếm lại mỗi 10 giây.',
  })
  castCount(@Root() { row }: BallotRoundType, @Ctx() context: ActingContext): Promise<number> {
    return context.platform.urn.castCount(
      row.id,
      row.items.map(({ id }) => id),
    );
  }

  @FieldResolver(() => Boolean, {
    description: 'Các máy đang gửi phiếu, trong 30 giây từ lúc người chủ trì mở cửa thu phiếu.',
  })
  isWindowOpen(@Root() { row }: BallotRoundType, @Ctx() context: ActingContext): boolean {
    return row.status === 'VOTING' && isWindowOpenAt(row, businessNow(context, context.actor));
  }

  @FieldResolver(() => [SealingHindranceType])
  hindrances(@Root() { row }: BallotRoundType): readonly SealingHindranceType[] {
    // One list of the domain, whose two kinds of codes it keeps apart itself.
    return judgeSealing(draftOf(row)).hindrances as readonly SealingHindranceType[];
  }

  @FieldResolver(() => [SealingWarningType])
  warnings(@Root() { row }: BallotRoundType): readonly SealingWarningType[] {
    return judgeSealing(draftOf(row)).warnings as readonly SealingWarningType[];
  }

  @FieldResolver(() => UuidScalar, { nullable: true, description: 'Ghế của người xem trong Hội đồng.' })
  async viewerMemberId(@Root() { meetingId }: BallotRoundType, @Ctx() context: ActingContext): Promise<string | null> {
    return seatIn((await roomOf(context, meetingId)).seats, context.actor)?.id ?? null;
  }

  @FieldResolver(() => [BallotScanKindEnum], { description: 'Giấy tờ chụp lưu được ở kỳ này, lúc này.' })
  scanKinds(@Root() { row }: BallotRoundType): readonly BallotScanKind[] {
    return scanKindsOf(scanFacts(row));
  }

  @FieldResolver(() => [BallotRoundActEnum], { description: 'Việc người xem được làm ngay bây giờ.' })
  async viewerCan(
    @Root() { row, meetingId }: BallotRoundType,
    @Ctx() context: ActingContext,
  ): Promise<readonly BallotRoundAct[]> {
    const room = await roomOf(context, meetingId);
    return ballotRoundActsFor(
      roundActor(row, room, context.actor),
      roundFacts(row, room, context.actor, businessNow(context, context.actor)),
    );
  }
}

@Resolver(() => MeetingType)
export class MeetingBallotFields {
  @FieldResolver(() => [BallotRoundType], { description: 'Các kỳ bỏ phiếu kín của phiên họp.' })
  ballotRounds(@Root() meeting: MeetingType, @Ctx() context: ActingContext): Promise<readonly BallotRoundType[]> {
    return roundsOfMeeting(context).load(meeting.id);
  }
}

function resultOf(item: RoundItemRow): BallotItemResultType | null {
  if (item.isPassed === null) return null;
  return {
    issued: item.issuedCount ?? 0,
    returned: item.returnedCount ?? 0,
    valid: item.validCount ?? 0,
    invalid: item.invalidCount ?? 0,
    named: item.namedCount ?? 0,
    agree: item.agreeCount ?? 0,
    disagree: item.disagreeCount ?? 0,
    blank: item.blankCount ?? 0,
    needed: item.neededCount ?? 0,
    isPassed: item.isPassed,
  };
}
