import { plainDateOf } from '@thidua/domain/kernel';
import { hasBallotRoundRight, ROUND_DOORS } from '@thidua/domain/secret-ballot';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Allow } from '../../platform/allow.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { memberById, MeetingType, roomOf } from '../council/index.ts';
import { allowsNamedOpinions, namedChoiceOf, namedMemberIds } from './ballot-round.named.ts';
import { BallotRoundActResult, answered, type BallotRoundAnswered } from './ballot-round.result.ts';
import { roundActor } from './ballot-round.row.ts';
import { BallotRoundType } from './ballot-round.type.ts';
import { RecordOpinionInput } from './named.input.ts';
import { NamedOpinionType } from './named.type.ts';
import { recordOpinion } from './use-cases/record-opinion.ts';

@Resolver(() => BallotRoundType)
export class BallotNamedFields {
  /** What a letter says is in the room's hands once it is published; until then only whoever writes it down sees it. */
  @FieldResolver(() => [NamedOpinionType], { description: 'Ý kiến ghi tên của thành viên vắng mặt.' })
  async namedOpinions(
    @Root() { row, meetingId }: BallotRoundType,
    @Ctx() context: ActingContext,
  ): Promise<readonly NamedOpinionType[]> {
    const room = await roomOf(context, meetingId);
    const isShown =
      ROUND_DOORS[row.status].isPublic || hasBallotRoundRight(roundActor(row, room, context.actor), 'RECORD_OPINION');
    return namedMemberIds(row).map((memberId) => {
      const letter = row.namedLetters.find((each) => each.memberId === memberId);
      const choices = row.items.flatMap(({ id, seats }) => {
        const named = seats.find((seat) => seat.memberId === memberId)?.named;
        return named === undefined || named === null ? [] : [{ itemId: id, choice: namedChoiceOf(named.choice) }];
      });
      return {
        member: memberById(room, memberId),
        documentNumber: letter?.documentNumber ?? null,
        documentDate: letter === undefined ? null : plainDateOf(letter.documentDate),
        recordedAt: letter?.recordedAt ?? null,
        choices: isShown ? choices : [],
      };
    });
  }

  @Mutation(() => BallotRoundActResult, { description: 'Ghi ý kiến ghi tên của một thành viên vắng mặt.' })
  @Allow('meeting:manage')
  recordNamedOpinion(
    @Ctx() context: ActingContext,
    @Arg('input', () => RecordOpinionInput) input: RecordOpinionInput,
  ): BallotRoundAnswered {
    return answered(context, recordOpinion(context, input));
  }
}

@Resolver(() => MeetingType)
export class MeetingNamedFields {
  @FieldResolver(() => Boolean, { description: 'Quy chế cho thành viên vắng mặt gửi ý kiến ghi tên khi bỏ phiếu kín.' })
  async allowsNamedOpinions(@Root() { id }: MeetingType, @Ctx() context: ActingContext): Promise<boolean> {
    const { organisationId, day } = await roomOf(context, id);
    return allowsNamedOpinions(context.db, organisationId, day);
  }
}
