import { err, ok, type Result } from '@thidua/domain/kernel';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { requireRecentSignIn } from '../../../platform/session/recent-sign-in.ts';
import { papersToEnter } from '../ballot-round.paper.ts';
import { seatIn } from '../ballot-round.row.ts';
import { refusalOf, roundInHand, stopped, type BallotRefusal, type RoundInput } from './change-ballot-round.ts';
import { issueTokens, type TokensAsked } from './issue-ballot-tokens.ts';

/**
 * Papers that are too few to be counted in totals: two of the counting team open them, each on an own device. The first one enters them,
 * the second one looks on; what they see there paper shows anyway. In the urn they lie among the others.
 */
export function openPaper(
  context: ActingContext,
  { id }: Pick<RoundInput, 'id'>,
): Promise<Result<string, BallotRefusal>> {
  requireRecentSignIn(context);
  return inTransaction<string, BallotRefusal>(context, async (change) => {
    const hand = await roundInHand(context, change, id, 'OPEN_PAPER');
    const { room, round } = hand;
    const memberId = seatIn(room.seats, context.actor)?.id ?? '';
    if (round.paperOpenedById === memberId && round.paperWitnessedById === null) return err(stopped('SAME_TELLER'));
    const refusal = refusalOf(context, hand, 'OPEN_PAPER', undefined);
    if (refusal !== undefined) return err(refusal);
    const isFirst = round.paperOpenedById === null;
    await change.tx.ballotRound.update({
      where: { id },
      data: isFirst ? { paperOpenedById: memberId } : { paperWitnessedById: memberId },
      select: { id: true },
    });
    change.audit({
      action: isFirst ? 'BALLOT_PAPER_OPENED' : 'BALLOT_PAPER_WITNESSED',
      objectType: 'BallotRound',
      objectId: id,
      detail: { memberId },
    });
    change.notify('meeting', room.id);
    return ok(id);
  });
}

export interface PaperTokensAsked extends TokensAsked {
  /** Whose paper came back; which paper it is nobody knows, they were shuffled. */
  readonly memberId: string;
}

/** The tokens of a member whose paper is entered: to the device of the teller who opened it, once the second one has joined. */
export function issuePaperTokens(
  context: ActingContext,
  { memberId, ...asked }: PaperTokensAsked,
): ReturnType<typeof issueTokens> {
  return issueTokens(context, asked, (round, own) => {
    const isDue = papersToEnter(round).some((voter) => voter.memberId === memberId);
    const isOpener = own !== undefined && round.paperOpenedById === own && round.paperWitnessedById !== null;
    return isDue && isOpener ? { memberId, isKiosk: true } : undefined;
  });
}

/** The urn has taken every ballot of the paper. */
export function finishPaper(
  context: ActingContext,
  { id, memberId }: Pick<RoundInput, 'id'> & { readonly memberId: string },
): Promise<Result<string, BallotRefusal>> {
  return inTransaction<string, BallotRefusal>(context, async (change) => {
    const hand = await roundInHand(context, change, id, 'ENTER_PAPER');
    const refusal = refusalOf(context, hand, 'ENTER_PAPER', undefined);
    if (refusal !== undefined) return err(refusal);
    const { room, round, now } = hand;
    found(papersToEnter(round).find((voter) => voter.memberId === memberId));
    const items = round.items.filter(({ seats }) =>
      seats.some((seat) => seat.memberId === memberId && seat.channel === 'ENVELOPE'),
    );
    const issued = await change.tx.issueRecord.count({
      where: { memberId, itemId: { in: items.map((item) => item.id) } },
    });
    if (issued < items.length)
      return err(
        stopped(
          'FEW_PAPERS',
          items.map((item) => item.id),
        ),
      );
    await change.tx.paperVoter.update({
      where: { roundId_memberId: { roundId: id, memberId } },
      data: { enteredAt: now },
      select: { roundId: true },
    });
    change.audit({ action: 'BALLOT_PAPER_ENTERED', objectType: 'BallotRound', objectId: id, detail: { memberId } });
    change.notify('meeting', room.id);
    return ok(id);
  });
}
