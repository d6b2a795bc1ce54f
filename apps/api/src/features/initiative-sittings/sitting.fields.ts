import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { paperSignature, type PaperSignature } from '@thidua/domain/decisions';
import { leadersAmong, needsApproval, signerOf } from '@thidua/domain/initiatives';
import { plainDateOf } from '@thidua/domain/kernel';
import { sittingEventsFor, type InitiativeSittingEvent, type LineCount } from '@thidua/domain/initiative-sitting';
import { businessToday } from '../../platform/business-clock.ts';
import { PaperSignatureType } from '../../platform/paper-signature.type.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { leadersOfBodyOn } from '../organisation/index.ts';
import { arithmeticOf, authorIdsOf, countOf, quorumOf } from './sitting-lines.ts';
import { linesOf, seatsOf } from './sitting.loaders.ts';
import {
  SittingEventEnum,
  SittingLineType,
  SittingQuorumType,
  SittingSeatType,
  SittingType,
  type SittingMarkType,
} from './sitting.type.ts';

/** What an author is told of the own initiative before the decision: nothing of the votes. */
const WITHHELD = {
  isWithheld: true,
  agree: 0,
  disagree: 0,
  blank: 0,
  isComplete: false,
  isPassed: false,
  arithmetic: '',
  opinion: '',
} as const;

/** How many may vote and how many are needed, which the room tells without a vote. */
function onlyRoom({ base, needed, entitled }: LineCount): Pick<SittingLineType, 'counted' | 'needed' | 'entitled'> {
  return { counted: base, needed, entitled };
}

/** Who leads the body on the day of the decision, today while there is none. One statement. */
function leadersFor({ decidedOn }: SittingType, context: ActingContext): ReturnType<typeof leadersOfBodyOn> {
  const day = decidedOn === null ? businessToday(context, context.actor) : plainDateOf(decidedOn);
  return leadersOfBodyOn(context.db, context.actor.organisationId, day);
}

@Resolver(() => SittingType)
export class SittingFields {
  @FieldResolver(() => [SittingSeatType], { description: 'Thành viên Hội đồng, theo quyết định thành lập.' })
  seats(@Root() { id }: SittingType, @Ctx() context: ActingContext): Promise<readonly SittingSeatType[]> {
    return seatsOf(context).load(id);
  }

  @FieldResolver(() => SittingQuorumType)
  async quorum(@Root() sitting: SittingType, @Ctx() context: ActingContext): Promise<SittingQuorumType> {
    return quorumOf(sitting, await seatsOf(context).load(sitting.id));
  }

  @FieldResolver(() => Int, { description: 'Số sáng kiến đưa ra phiên họp.' })
  async lineCount(@Root() { id }: SittingType, @Ctx() context: ActingContext): Promise<number> {
    return (await linesOf(context).load(id)).length;
  }

  @FieldResolver(() => [SittingLineType], { description: 'Các sáng kiến với số phiếu hiện có.' })
  async lines(@Root() sitting: SittingType, @Ctx() context: ActingContext): Promise<readonly SittingLineType[]> {
    const [lines, seats, leaders] = await Promise.all([
      linesOf(context).load(sitting.id),
      seatsOf(context).load(sitting.id),
      leadersFor(sitting, context),
    ]);
    return lines.map((stored) => {
      const { isStateFunded, initiative } = stored;
      const authorIds = initiative.authors.map(({ staffId }) => staffId);
      const line = {
        ...stored,
        needsApproval: needsApproval({ isStateFunded, leaderAuthors: leadersAmong(leaders, authorIds) }),
      };
      const count = countOf(sitting, line, seats);
      const aside = line.aside.map((each): SittingMarkType => ({ ...each, choice: null }));
      const votes = line.marks.filter(({ memberId }) => line.aside.every((each) => each.memberId !== memberId));
      const own = aside.filter(({ conflict }) => conflict === 'SELF');
      const isOwn = authorIds.some((staffId) => staffId === context.actor.staffId);
      if (isOwn && sitting.status !== 'DECIDED') return { ...line, ...WITHHELD, marks: own, ...onlyRoom(count) };
      return {
        ...line,
        isWithheld: false,
        // An author learns the outcome and who stood aside, never who voted how.
        marks: [...aside, ...(isOwn ? [] : votes)],
        agree: count.agree,
        disagree: count.disagree,
        blank: count.abstain,
        counted: count.base,
        needed: count.needed,
        entitled: count.entitled,
        isComplete: count.isComplete,
        isPassed: count.isComplete && count.isPassed,
        arithmetic: arithmeticOf(sitting, count),
      };
    });
  }

  @FieldResolver(() => PaperSignatureType, {
    description:
      'Người ký quyết định: người ghi trong quyết định, khi chưa có là người đứng đầu hôm nay; người đứng đầu là tác giả thì cấp phó.',
  })
  async signature(@Root() sitting: SittingType, @Ctx() context: ActingContext): Promise<PaperSignature> {
    const [leaders, lines] = await Promise.all([leadersFor(sitting, context), linesOf(context).load(sitting.id)]);
    const authorIds = authorIdsOf(lines.filter(({ isPassed }) => isPassed !== false));
    const signer = signerOf(leaders, authorIds, sitting.decidedBy);
    return signer === undefined
      ? { capacity: [], name: '' }
      : paperSignature({ post: signer.post, name: signer.name, lent: undefined });
  }

  @FieldResolver(() => [SittingEventEnum], { description: 'Việc người xem làm được bây giờ.' })
  async viewerCan(
    @Root() sitting: SittingType,
    @Ctx() context: ActingContext,
  ): Promise<readonly InitiativeSittingEvent[]> {
    const lines = await linesOf(context).load(sitting.id);
    return sittingEventsFor(context.actor, { status: sitting.status, authorIds: authorIdsOf(lines) });
  }
}
