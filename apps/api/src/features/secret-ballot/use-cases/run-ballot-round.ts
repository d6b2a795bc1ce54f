import { err, ok, type Result } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { requireRecentSignIn } from '../../../platform/session/recent-sign-in.ts';
import { bringRoomTo } from '../../council/index.ts';
import { fewPapersIn, papersToEnter } from '../ballot-round.paper.ts';
import { isWindowOpenAt } from '../ballot-round.row.ts';
import {
  moveRound,
  quorumMissing,
  refusalOf,
  roundInHand,
  stopped,
  type BallotRefusal,
  type RoundInput,
} from './change-ballot-round.ts';
import { agendaIdsOf } from './seal-ballot-round.ts';

type Moved = Promise<Result<string, BallotRefusal>>;

/** The chair begins the roll call: members take their ballots, and none is cast yet. Devices that follow come to the round's door. */
export function startBallotIssuing(context: ActingContext, input: RoundInput): Moved {
  return moveRound(context, input, 'START_ISSUING', 'START_ISSUING', async ({ change, room, round, now }, to) => {
    await bringRoomTo(change.tx, room, agendaIdsOf(round));
    return ok({
      data: { issuingAt: now },
      event: {
        action: 'BALLOT_ISSUING_STARTED',
        objectType: 'BallotRound',
        objectId: round.id,
        detail: { from: round.status, to },
      },
    });
  });
}

/** Ballots may be cast from now on; enough members are in the room once more, and the counting team has compared the code by then, except in a rehearsal. */
export function openBallotVoting(context: ActingContext, input: RoundInput): Moved {
  return moveRound(context, input, 'OPEN_VOTING', 'OPEN_VOTING', async (hand, to) => {
    const { change, room, round, now } = hand;
    const missing = quorumMissing(hand);
    if (missing !== undefined) return err(missing);
    const isConfirmed = round.isRehearsal || round.tellers.every(({ codeConfirmedAt }) => codeConfirmedAt !== null);
    if (!isConfirmed) return err(stopped('CODE_NOT_CONFIRMED'));
    await bringRoomTo(change.tx, room, agendaIdsOf(round));
    return ok({
      data: { openedAt: now },
      event: {
        action: 'BALLOT_VOTING_OPENED',
        objectType: 'BallotRound',
        objectId: round.id,
        detail: { from: round.status, to },
      },
    });
  });
}

/** Nothing is taken any more. Ballots on their way come in before, or are told that the urn is shut. */
export function closeBallotRound(context: ActingContext, input: RoundInput): Moved {
  requireRecentSignIn(context);
  return moveRound(context, input, 'CLOSE', 'CLOSE', ({ round, now }, to) => {
    // Devices were told that they have half a minute.
    if (isWindowOpenAt(round, now)) return Promise.resolve(err(stopped('WINDOW_OPEN')));
    // Later nothing can be laid into the urn any more, and totals of one or two would tell.
    if (papersToEnter(round).length > 0) return Promise.resolve(err(stopped('FEW_PAPERS', fewPapersIn(round))));
    return Promise.resolve(
      ok({
        data: { closedAt: now },
        event: {
          action: 'BALLOT_ROUND_CLOSED' as const,
          objectType: 'BallotRound' as const,
          objectId: round.id,
          detail: { from: round.status, to },
        },
      }),
    );
  });
}

/** Tells those who have not cast that the urn is about to be shut: their devices stop waiting. */
export function announceBallotClosing(context: ActingContext, input: RoundInput): Moved {
  return inTransaction<string, BallotRefusal>(context, async (change) => {
    const hand = await roundInHand(context, change, input.id, 'ANNOUNCE_CLOSING');
    const refusal = refusalOf(context, hand, 'ANNOUNCE_CLOSING', input.version);
    if (refusal !== undefined) return err(refusal);
    const { room, round, now } = hand;
    await change.tx.ballotRound.update({
      where: { id: round.id },
      data: { closingAnnouncedAt: now, version: { increment: 1 } },
      select: { id: true },
    });
    change.audit({
      action: 'BALLOT_CLOSING_ANNOUNCED',
      objectType: 'BallotRound',
      objectId: round.id,
      detail: {},
    });
    change.notify('meeting', room.id);
    return ok(round.id);
  });
}

/** Window mode: every device that holds sealed ballots sends them in the next half minute, so that a watcher sees one crowd. */
export function openBallotWindow(context: ActingContext, input: RoundInput): Moved {
  return inTransaction<string, BallotRefusal>(context, async (change) => {
    const hand = await roundInHand(context, change, input.id, 'OPEN_WINDOW');
    const refusal = refusalOf(context, hand, 'OPEN_WINDOW', input.version);
    if (refusal !== undefined) return err(refusal);
    const { room, round, now } = hand;
    await change.tx.ballotRound.update({
      where: { id: round.id },
      data: { windowOpenedAt: now, version: { increment: 1 } },
      select: { id: true },
    });
    change.audit({ action: 'BALLOT_WINDOW_OPENED', objectType: 'BallotRound', objectId: round.id, detail: {} });
    change.notify('meeting', room.id);
    return ok(round.id);
  });
}
