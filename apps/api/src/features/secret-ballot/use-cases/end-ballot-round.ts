import { cleanText, err, lengthOf, ok, type Result } from '@thidua/domain/kernel';
import { checkAnnulment, ROUND_TEXT_LIMITS, type AnnulmentReason } from '@thidua/domain/secret-ballot';
import { inTransaction, type Change } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { requireRecentSignIn } from '../../../platform/session/recent-sign-in.ts';
import { seatIn, type RoundRow } from '../ballot-round.row.ts';
import { moveRound, refusalOf, roundInHand, type BallotRefusal, type RoundInput } from './change-ballot-round.ts';
import { agendaIdsOf } from './seal-ballot-round.ts';

export interface RoundToAnnul extends RoundInput {
  readonly reason: AnnulmentReason;
  readonly text: string;
}

/** The chair voids a round, with words for the minutes: its keys die, its items wait for another one. */
export async function annulBallotRound(
  context: ActingContext,
  input: RoundToAnnul,
): Promise<Result<string, BallotRefusal>> {
  requireRecentSignIn(context);
  const text = cleanText(input.text);
  const outcome = await moveRound(context, input, 'ANNUL', 'ANNUL', async ({ change, room, round, now }, to) => {
    const actual = lengthOf(text);
    const byMemberId = seatIn(room.seats, context.actor)?.id ?? null;
    const checked = checkAnnulment(round.status, { reason: input.reason, byMemberId, text });
    if (!checked.ok) {
      const field = checked.error === 'TEXT_MISSING' ? 'text' : 'reason';
      return err({
        code: 'INPUT_PROBLEMS',
        problems: [{ field, code: checked.error === 'TEXT_MISSING' ? 'REQUIRED' : checked.error }],
      });
    }
    if (actual > ROUND_TEXT_LIMITS.annulment)
      return err({
        code: 'INPUT_PROBLEMS',
        problems: [{ field: 'text', code: 'TOO_LONG', limit: ROUND_TEXT_LIMITS.annulment, actual }],
      });
    await backToWaiting(change, round);
    return ok({
      data: {
        annulmentReason: input.reason,
        annulmentText: text,
        annulledById: context.actor.accountId,
        annulledAt: now,
      },
      event: {
        action: 'BALLOT_ROUND_ANNULLED',
        objectType: 'BallotRound',
        objectId: round.id,
        detail: { from: round.status, to, annulment: input.reason },
      },
    });
  });
  if (!outcome.ok) return outcome;
  await context.platform.urn.destroy(input.id);
  await context.db.urnEntry.deleteMany({ where: { item: { roundId: input.id } } });
  return outcome;
}

async function backToWaiting({ tx }: Change, round: RoundRow): Promise<void> {
  await tx.agendaItem.updateMany({
    where: { id: { in: [...agendaIdsOf(round)] }, status: 'OPEN' },
    data: { status: 'WAITING', openedAt: null, version: { increment: 1 } },
  });
}

/** A draft that nobody needs goes; its items wait as before. */
export function deleteBallotRound(context: ActingContext, input: RoundInput): Promise<Result<string, BallotRefusal>> {
  return remove(context, input, 'PREPARE', 'BALLOT_ROUND_DELETED');
}

/** A rehearsal goes with everything that was played in it, and leaves only a line of the trail. */
export async function eraseRehearsal(
  context: ActingContext,
  input: RoundInput,
): Promise<Result<string, BallotRefusal>> {
  const outcome = await remove(context, input, 'ERASE', 'BALLOT_REHEARSAL_ERASED');
  if (outcome.ok) await context.platform.urn.destroy(input.id);
  return outcome;
}

/** Gives the id of the meeting, since the round is gone. */
function remove(
  context: ActingContext,
  input: RoundInput,
  act: 'PREPARE' | 'ERASE',
  action: 'BALLOT_ROUND_DELETED' | 'BALLOT_REHEARSAL_ERASED',
): Promise<Result<string, BallotRefusal>> {
  return inTransaction<string, BallotRefusal>(context, async (change) => {
    const hand = await roundInHand(context, change, input.id, act);
    const refusal = refusalOf(context, hand, act, input.version);
    if (refusal !== undefined) return err(refusal);
    const { tx } = change;
    const ofRound = { item: { roundId: input.id } };
    await tx.urnEntry.deleteMany({ where: ofRound });
    await tx.publishedBallot.deleteMany({ where: ofRound });
    await tx.issueRecord.deleteMany({ where: { seat: ofRound } });
    await tx.ballotRound.delete({ where: { id: input.id }, select: { id: true } });
    change.audit({
      action,
      objectType: 'BallotRound',
      objectId: input.id,
      detail: { meetingId: hand.room.id },
    });
    change.notify('meeting', hand.room.id);
    return ok(hand.room.id);
  });
}
