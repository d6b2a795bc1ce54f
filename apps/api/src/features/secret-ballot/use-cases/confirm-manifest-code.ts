import { isManifestCode, nameBytes } from '@thidua/ballot';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { seatIn } from '../ballot-round.row.ts';
import { refusalOf, roundInHand, stopped, type BallotRefusal } from './change-ballot-round.ts';

export interface CodeToConfirm {
  readonly id: string;
  /** As the teller read it from the screen in the room; case and grouping do not matter. */
  readonly code: string;
}

/** A teller types the code that the room sees: what the server shows everybody is one and the same. */
export function confirmManifestCode(
  context: ActingContext,
  { id, code }: CodeToConfirm,
): Promise<Result<string, BallotRefusal>> {
  return inTransaction<string, BallotRefusal>(context, async (change) => {
    const hand = await roundInHand(context, change, id, 'CONFIRM_CODE');
    const refusal = refusalOf(context, hand, 'CONFIRM_CODE', undefined);
    if (refusal !== undefined) return err(refusal);
    const { room, round, now } = hand;
    const hash = round.manifestHash;
    if (hash === null || !isManifestCode(nameBytes(hash), code)) return err(stopped('WRONG_CODE'));
    const memberId = seatIn(room.seats, context.actor)?.id ?? '';
    await change.tx.ballotTeller.update({
      where: { roundId_memberId: { roundId: id, memberId } },
      data: { codeConfirmedAt: now },
      select: { roundId: true },
    });
    change.audit({ action: 'BALLOT_CODE_CONFIRMED', objectType: 'BallotRound', objectId: id, detail: {} });
    change.notify('meeting', room.id);
    return ok(id);
  });
}
