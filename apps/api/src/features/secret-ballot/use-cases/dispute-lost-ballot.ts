import { judgeLostBallot, readLostBallot, readManifest } from '@thidua/ballot';
import { err, ok, type Result } from '@thidua/domain/kernel';
import type { DisputeGround } from '@thidua/domain/secret-ballot';
import type { ActingContext } from '../../../platform/request-context.ts';
import { requireRecentSignIn } from '../../../platform/session/recent-sign-in.ts';
import { moveNominations } from '../../nominations/index.ts';
import { moveRound, stopped, type BallotRefusal, type RoundHand, type RoundInput } from './change-ballot-round.ts';
import { agendaIdsOf } from './seal-ballot-round.ts';

export interface LostBallotShown extends RoundInput {
  /** The file that the member's device wrote. */
  readonly proof: string;
}

const GROUNDS: readonly DisputeGround[] = ['BALLOT_LOST'];

/**
 * The counting team, or the chair, takes a member's proof: a ballot that the urn took and that the published list has not. The
 * program judges it; then nobody may believe the count, the agenda and the nominations stand as before it, and the council decides. It
 * comes through a teller, so that no sign-in of a voter is ever seen beside a ballot.
 */
export function disputeLostBallot(
  context: ActingContext,
  input: LostBallotShown,
): Promise<Result<string, BallotRefusal>> {
  requireRecentSignIn(context);
  return moveRound(context, input, 'DISPUTE', 'DISPUTE', async (hand, to) => {
    const { change, round } = hand;
    const manifest = readManifest(round.manifest ?? '');
    const proof = readLostBallot(input.proof);
    if (manifest === undefined || proof === undefined) return err(stopped('NOT_PROVED'));
    const listed = await change.tx.publishedBallot.findMany({
      where: { itemId: proof.itemId, item: { roundId: round.id } },
      select: { itemId: true, pk: true, commit: true, innerHash: true },
    });
    const verdict = judgeLostBallot(manifest, listed, proof);
    if (verdict !== 'LOST') return err(stopped(verdict === 'LISTED' ? 'BALLOT_LISTED' : 'NOT_PROVED'));
    const refusal = await takeBack(context, hand);
    if (refusal !== undefined) return err(refusal);
    return ok({
      data: { disputeGrounds: [...GROUNDS] },
      event: {
        action: 'BALLOT_ROUND_DISPUTED',
        objectType: 'BallotRound',
        objectId: round.id,
        detail: { from: round.status, to, grounds: GROUNDS },
      },
    });
  });
}

/** The items wait for what the council says of the round; their nominations are as undecided as before the count. */
async function takeBack(
  context: ActingContext,
  { change, room, round }: RoundHand,
): Promise<BallotRefusal | undefined> {
  const ids = agendaIdsOf(round);
  const items = room.items.filter(({ id }) => ids.includes(id));
  const moved = await moveNominations(
    context,
    change,
    items.map(({ nominationId }) => nominationId),
    'TAKE_BACK_RESULT',
  );
  // A nomination that a decision or a tờ trình has taken up is no longer the council's.
  if (!moved.ok) return stopped('RESULT_USED');
  // The row of the round comes first: the database lets a closed item go for a disputed round alone.
  await change.tx.ballotRound.update({ where: { id: round.id }, data: { status: 'DISPUTED' }, select: { id: true } });
  await change.tx.agendaItem.updateMany({
    where: { id: { in: [...ids] } },
    data: {
      status: 'OPEN',
      closedAt: null,
      memberCount: null,
      presentCount: null,
      excludedCount: null,
      agreeCount: null,
      disagreeCount: null,
      abstainCount: null,
      baseCount: null,
      neededCount: null,
      isPassed: null,
      version: { increment: 1 },
    },
  });
  return undefined;
}
