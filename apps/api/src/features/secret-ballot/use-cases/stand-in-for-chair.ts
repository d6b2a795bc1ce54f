import { cleanLine, err, lengthOf, ok, type InputProblem, type Result } from '@thidua/domain/kernel';
import { STAND_IN_REASON_LIMIT } from '@thidua/domain/secret-ballot';
import { found } from '../../../platform/fault.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { requireRecentSignIn } from '../../../platform/session/recent-sign-in.ts';
import { presidingByRightOf } from '../../council/index.ts';
import { seatIn } from '../ballot-round.row.ts';
import { currentStandIn } from '../ballot-round.stand-in.ts';
import { refusalOf, roundInHand, type BallotRefusal, type RoundInput } from './change-ballot-round.ts';

export interface StandInAsked extends Pick<RoundInput, 'id'> {
  /** The client's: sending the same request twice asks once. */
  readonly standInId: string;
  readonly reason: string;
}

/**
 * A vice-chair in the room asks to end a round in the place of a chair who was written down as gone. It gives no right until two others
 * have witnessed it, and then none but to bring the round to its end.
 */
export async function standInForChair(
  context: ActingContext,
  { id, standInId, reason }: StandInAsked,
): Promise<Result<string, BallotRefusal>> {
  requireRecentSignIn(context);
  const told = cleanLine(reason);
  const problems = reasonProblems(told);
  if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
  return inTransaction<string, BallotRefusal>(context, async (change) => {
    const hand = await roundInHand(context, change, id, 'STAND_IN');
    const { room, round, now } = hand;
    if (round.standIns.some((row) => row.id === standInId)) return ok(id);
    const refusal = refusalOf(context, hand, 'STAND_IN', undefined);
    if (refusal !== undefined) return err(refusal);
    const memberId = found(seatIn(room.seats, context.actor)).id;
    const awayMemberId = found(presidingByRightOf(room)).id;
    await change.tx.ballotStandIn.create({
      data: {
        id: standInId,
        organisationId: round.organisationId,
        roundId: id,
        number: round.standIns.length + 1,
        memberId,
        awayMemberId,
        reason: told,
        askedAt: now,
        askedById: context.actor.accountId,
      },
      select: { id: true },
    });
    const detail = { memberId, awayMemberId };
    change.audit({ action: 'BALLOT_STAND_IN_ASKED', objectType: 'BallotRound', objectId: id, detail });
    change.notify('meeting', room.id);
    return ok(id);
  });
}

/** One of two who see that the chair is gone and who stands in. */
export function witnessStandIn(
  context: ActingContext,
  { id }: Pick<RoundInput, 'id'>,
): Promise<Result<string, BallotRefusal>> {
  requireRecentSignIn(context);
  return inTransaction<string, BallotRefusal>(context, async (change) => {
    const hand = await roundInHand(context, change, id, 'WITNESS_STAND_IN');
    const refusal = refusalOf(context, hand, 'WITNESS_STAND_IN', undefined);
    if (refusal !== undefined) return err(refusal);
    const { room, round, now } = hand;
    const { id: standInId, memberId, witnesses } = found(currentStandIn(round, room));
    await change.tx.ballotStandInWitness.create({
      data: { standInId, accountId: context.actor.accountId, witnessedAt: now },
      select: { standInId: true },
    });
    const detail = { memberId, witnesses: witnesses.length + 1 };
    change.audit({ action: 'BALLOT_STAND_IN_WITNESSED', objectType: 'BallotRound', objectId: id, detail });
    change.notify('meeting', room.id);
    return ok(id);
  });
}

function reasonProblems(reason: string): readonly InputProblem[] {
  const actual = lengthOf(reason);
  const limit = STAND_IN_REASON_LIMIT;
  if (actual === 0) return [{ field: 'reason', code: 'REQUIRED' }];
  return actual > limit ? [{ field: 'reason', code: 'TOO_LONG', limit, actual }] : [];
}
