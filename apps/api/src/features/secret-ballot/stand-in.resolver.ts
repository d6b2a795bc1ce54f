import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { accountNameOf } from '../../platform/account-name.ts';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { memberById, roomOf } from '../council/index.ts';
import { answered, BallotRoundActResult, type BallotRoundAnswered } from './ballot-round.result.ts';
import { currentStandIn, stoodInFor } from './ballot-round.stand-in.ts';
import { BallotRoundType } from './ballot-round.type.ts';
import { BallotStandInType, StandInInput, WitnessStandInInput } from './stand-in.type.ts';
import { STAND_IN_WITNESSES } from '@thidua/domain/secret-ballot';
import { standInForChair, witnessStandIn } from './use-cases/stand-in-for-chair.ts';

/** A chair who has left, and who ends the round in their place. */
@Resolver(() => BallotRoundType)
export class BallotStandInResolver {
  @Mutation(() => BallotRoundActResult, {
    description: 'Phó Chủ tịch có mặt xin thay người chủ trì đã rời phiên họp, để kết thúc kỳ bỏ phiếu.',
  })
  @Allow('meeting:vote')
  standInForChair(
    @Ctx() context: ActingContext,
    @Arg('input', () => StandInInput) input: StandInInput,
  ): BallotRoundAnswered {
    return answered(context, standInForChair(context, input));
  }

  @Mutation(() => BallotRoundActResult, { description: 'Tổ kiểm phiếu, Thư ký chứng kiến việc thay người chủ trì.' })
  @Allow('meeting:attend')
  witnessStandIn(
    @Ctx() context: ActingContext,
    @Arg('input', () => WitnessStandInInput) input: WitnessStandInInput,
  ): BallotRoundAnswered {
    return answered(context, witnessStandIn(context, input));
  }

  @FieldResolver(() => BallotStandInType, {
    nullable: true,
    description: 'Ai đang thay, xin thay hay đã thay người chủ trì ở kỳ này; trống khi không có.',
  })
  async standIn(
    @Root() { row, meetingId }: BallotRoundType,
    @Ctx() context: ActingContext,
  ): Promise<BallotStandInType | null> {
    if (row.standIns.length === 0) return null;
    const room = await roomOf(context, meetingId);
    const shown = currentStandIn(row, room) ?? stoodInFor(row);
    if (shown === undefined) return null;
    const { memberId, awayMemberId, reason, askedAt, witnesses } = shown;
    return {
      member: memberById(room, memberId),
      away: memberById(room, awayMemberId),
      reason,
      askedAt,
      witnessNames: await Promise.all(witnesses.map(({ accountId }) => accountNameOf(context).load(accountId))),
      isWitnessed: witnesses.length >= STAND_IN_WITNESSES,
    };
  }
}
