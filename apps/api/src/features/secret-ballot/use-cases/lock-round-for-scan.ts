import type { Tx } from '@thidua/db';
import { err, ok, type Result } from '@thidua/domain/kernel';
import { hasBallotRoundRight, scanKindsOf, type BallotScanKind } from '@thidua/domain/secret-ballot';
import { forbidden, found } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { enterRoom } from '../../council/index.ts';
import { lockRound, roundActor, scanFacts } from '../ballot-round.row.ts';

/** Locks a round for the scans of its papers: right, then whether it takes any. Throws NOT_FOUND and FORBIDDEN. */
export async function lockRoundForScan(
  tx: Tx,
  { actor }: ActingContext,
  id: string,
  kind: BallotScanKind | undefined,
): Promise<Result<true, 'CLOSED'>> {
  const where = { id, organisationId: actor.organisationId };
  const { meetingId } = found(await tx.ballotRound.findFirst({ where, select: { meetingId: true } }));
  const room = await enterRoom(tx, actor, meetingId);
  const round = found(await lockRound(tx, actor, id, 'UPDATE'));
  if (!hasBallotRoundRight(roundActor(round, room, actor), 'ATTACH_SCAN')) throw forbidden();
  const kinds = scanKindsOf(scanFacts(round));
  return (kind === undefined ? kinds.length > 0 : kinds.includes(kind)) ? ok(true) : err('CLOSED');
}
