import { PAPER_PLANS, paperCounting, type PaperPlan } from '@thidua/domain/secret-ballot';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { loader } from '../../platform/loader.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { enumOf } from '../../platform/enum-of.ts';
import { memberById, MeetingMemberType, roomOf } from '../council/index.ts';
import { paperOfItems, paperPlanOf, votersOnPaper } from './ballot-round.paper.ts';
import { roundActor } from './ballot-round.row.ts';
import { BallotRoundItemType, BallotRoundType } from './ballot-round.type.ts';
import { PaperOfItemType, PaperVoterType } from './paper.type.ts';

const BallotPaperPlanEnum = enumOf(PAPER_PLANS, 'BallotPaperPlan', 'Cách kiểm phiếu giấy của một kỳ.');

const countsOfItem = loader<string, Awaited<ReturnType<typeof readCounts>>>(async ({ db }, itemIds) => {
  const rows = await readCounts(db, itemIds);
  return itemIds.map((id) => rows.filter(({ itemId }) => itemId === id));
});

function readCounts(db: ActingContext['db'], itemIds: readonly string[]) {
  return db.paperCount.findMany({ where: { itemId: { in: [...itemIds] } }, orderBy: { tellerId: 'asc' } });
}

@Resolver(() => BallotRoundType)
export class BallotPaperFields {
  @FieldResolver(() => [PaperVoterType], { description: 'Sổ phiếu giấy.' })
  async paperVoters(
    @Root() { row, meetingId }: BallotRoundType,
    @Ctx() context: ActingContext,
  ): Promise<readonly PaperVoterType[]> {
    const room = await roomOf(context, meetingId);
    // A draft shows what was written; whoever has to stand aside from every item leaves the register when it is sealed.
    const voters = row.status === 'DRAFT' ? row.paperVoters : votersOnPaper(row);
    return voters.map(({ memberId, ...voter }) => ({ ...voter, member: memberById(room, memberId) }));
  }

  @FieldResolver(() => BallotPaperPlanEnum, {
    description: 'Phiếu giấy được đếm thành tổng hay nhập từng phiếu vào hòm.',
  })
  paperPlan(@Root() { row }: BallotRoundType): PaperPlan {
    return paperPlanOf(row);
  }

  @FieldResolver(() => [MeetingMemberType], {
    description: 'Tổ kiểm phiếu đã mở phiếu giấy: người nhập trước, người cùng xem sau.',
  })
  async paperOpeners(
    @Root() { row, meetingId }: BallotRoundType,
    @Ctx() context: ActingContext,
  ): Promise<readonly MeetingMemberType[]> {
    const room = await roomOf(context, meetingId);
    return [row.paperOpenedById, row.paperWitnessedById].flatMap((id) => (id === null ? [] : [memberById(room, id)]));
  }
}

@Resolver(() => BallotRoundItemType)
export class BallotItemPaperFields {
  /** What a teller counted is shown to tellers alone, and only where it did not agree: the other counts without knowing it. */
  @FieldResolver(() => PaperOfItemType, {
    nullable: true,
    description: 'Phiếu giấy của mục; trống khi không ai bỏ phiếu giấy.',
  })
  async paper(
    @Root() { id, round }: BallotRoundItemType,
    @Ctx() context: ActingContext,
  ): Promise<PaperOfItemType | null> {
    if (round.paperVoters.length === 0) return null;
    const paper = paperOfItems(round).find(({ itemId }) => itemId === id);
    if (paper === undefined) return null;
    const [room, counts] = await Promise.all([roomOf(context, round.meetingId), countsOfItem(context).load(id)]);
    const { attempt, countedBy, agreed, differences } = paperCounting(counts);
    const { isTeller } = roundActor(round, room, context.actor);
    return {
      handedOut: paper.handedOut,
      returned: paper.returned,
      isAgreed: agreed !== undefined,
      attempt,
      countedBy: countedBy.map((memberId) => memberById(room, memberId)),
      differences: isTeller
        ? differences.flatMap((difference) =>
            difference.counts.map(({ tellerId, agree, disagree, blank, invalid }) => ({
              attempt: difference.attempt,
              teller: memberById(room, tellerId),
              counts: { agree, disagree, blank, invalid },
            })),
          )
        : [],
    };
  }
}
