import { err, ok, type Result } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { requireRecentSignIn } from '../../../platform/session/recent-sign-in.ts';
import { seatIn } from '../ballot-round.row.ts';
import { moveRound, refusalOf, roundInHand, type BallotRefusal, type RoundInput } from './change-ballot-round.ts';

/** A teller confirms the count: the numbers are those of the list that everybody may count again. */
export function signBallotMinutes(context: ActingContext, input: RoundInput): Promise<Result<string, BallotRefusal>> {
  requireRecentSignIn(context);
  return inTransaction<string, BallotRefusal>(context, async (change) => {
    const hand = await roundInHand(context, change, input.id, 'SIGN');
    const refusal = refusalOf(context, hand, 'SIGN', undefined);
    if (refusal !== undefined) return err(refusal);
    const { room, round, now } = hand;
    const memberId = seatIn(room.seats, context.actor)?.id ?? '';
    await change.tx.ballotTeller.update({
      where: { roundId_memberId: { roundId: round.id, memberId } },
      data: { signedAt: now },
      select: { roundId: true },
    });
    change.audit({
      action: 'BALLOT_MINUTES_SIGNED',
      objectType: 'BallotRound',
      objectId: round.id,
      detail: { memberId },
    });
    change.notify('meeting', room.id);
    return ok(round.id);
  });
}

/** The chair certifies what the counting team signed: the round stands. */
export function certifyBallotRound(context: ActingContext, input: RoundInput): Promise<Result<string, BallotRefusal>> {
  requireRecentSignIn(context);
  return moveRound(context, input, 'CERTIFY', 'CERTIFY', ({ round, now }, to) =>
    Promise.resolve(
      ok({
        data: { certifiedAt: now },
        event: {
          action: 'BALLOT_ROUND_CERTIFIED',
          objectType: 'BallotRound',
          objectId: round.id,
          detail: { from: round.status, to },
        },
      }),
    ),
  );
}
