import type { Prisma } from '@thidua/db';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { isPaperLate, type PaperMark } from '@thidua/domain/secret-ballot';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { votersOnPaper } from '../ballot-round.paper.ts';
import type { RoundRow } from '../ballot-round.row.ts';
import {
  refusalOf,
  roundInHand,
  stopped,
  type BallotRefusal,
  type BallotStopped,
  type RoundInput,
} from './change-ballot-round.ts';

export interface PaperToRegister extends Pick<RoundInput, 'id'> {
  readonly memberId: string;
  readonly mark: PaperMark;
  /** False takes a mark back that was set by mistake. */
  readonly isDone: boolean;
}

type PaperVoterRow = RoundRow['paperVoters'][number];

/**
 * The register of paper ballots: handed out, and come back, which for an absent member is the envelope's arrival. It says who has a
 * paper, as at a roll call, and nothing of what stands on it. What comes after the urn is shut comes too late.
 */
export function registerPaper(context: ActingContext, input: PaperToRegister): Promise<Result<string, BallotRefusal>> {
  const { id, memberId, mark, isDone } = input;
  return inTransaction<string, BallotRefusal>(context, async (change) => {
    const hand = await roundInHand(context, change, id, 'REGISTER_PAPER');
    const { round, room, now } = hand;
    if (isPaperLate(round.status)) return err(stopped('LATE_PAPER'));
    const refusal = refusalOf(context, hand, 'REGISTER_PAPER', undefined);
    if (refusal !== undefined) return err(refusal);
    const voter = found(votersOnPaper(round).find((each) => each.memberId === memberId));
    const early = tooEarly(round, voter, input);
    if (early !== undefined) return err(early);
    await change.tx.paperVoter.update({
      where: { roundId_memberId: { roundId: id, memberId } },
      data: marked(voter, mark, isDone ? { at: now, by: context.actor.accountId } : { at: null, by: null }),
      select: { roundId: true },
    });
    change.audit({
      action: 'BALLOT_PAPER_REGISTERED',
      objectType: 'BallotRound',
      objectId: id,
      detail: { memberId, mark, isDone },
    });
    change.notify('meeting', room.id);
    return ok(id);
  });
}

/** In the room papers are handed out with the others' ballots and come back once the urn is open; an envelope comes when it comes. */
function tooEarly(
  { status, paperOpenedById }: RoundRow,
  { way, handedOutAt, returnedAt }: PaperVoterRow,
  { mark, isDone }: PaperToRegister,
): BallotStopped | undefined {
  const isOpened = paperOpenedById !== null && returnedAt !== null;
  if (!isDone && isOpened) return stopped('PAPER_OPENED');
  if (way === 'BY_ENVELOPE') return undefined;
  if (status === 'SEALED' || (mark === 'RETURNED' && status !== 'VOTING')) return stopped('PAPER_TOO_EARLY');
  return mark === 'RETURNED' && isDone && handedOutAt === null ? stopped('PAPER_NOT_HANDED_OUT') : undefined;
}

/** A paper that is not handed out has not come back either; an envelope that has come was handed out. */
function marked(
  { handedOutAt }: PaperVoterRow,
  mark: PaperMark,
  { at, by }: { readonly at: Date | null; readonly by: string | null },
): Prisma.PaperVoterUncheckedUpdateInput {
  const handedOut = { handedOutAt: at, handedOutById: by };
  const returned = { returnedAt: at, returnedById: by };
  if (mark === 'HANDED_OUT') return at === null ? { ...handedOut, ...returned } : handedOut;
  return at !== null && handedOutAt === null ? { ...handedOut, ...returned } : returned;
}
