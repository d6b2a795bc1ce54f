import type { Tx } from '@thidua/db';
import { agreementOf, differences, type AgreementFinding } from '@thidua/domain/number-agreement';
import { loadRooms, type RoomReader } from '../council/index.ts';
import { NumbersDifferError } from './agreement.type.ts';
import { meetingFigures, type PaperInHand } from './meeting-figures.queries.ts';

/** Every number of the meetings that a paper rests on, beside the same number on the paper. */
export async function paperAgreement(
  db: Tx,
  reader: RoomReader,
  paper: PaperInHand,
  meetingIds: readonly string[],
): Promise<readonly AgreementFinding[]> {
  const found: AgreementFinding[] = [];
  // Whoever signs by delegation need not see the meeting; the numbers must agree all the same.
  for (const room of await loadRooms(db, meetingIds, reader)) {
    found.push(...agreementOf(await meetingFigures(db, room, paper)));
  }
  return found;
}

/** What keeps a paper from being signed: numbers that differ between two places. The agendas stand still meanwhile. */
export async function numbersDiffer(
  tx: Tx,
  reader: RoomReader,
  paper: PaperInHand,
  meetingIds: readonly string[],
): Promise<NumbersDifferError | undefined> {
  // In one order, so that two papers over the same meetings never wait for each other.
  await tx.$queryRaw`SELECT 1 FROM meetings WHERE id = ANY(${meetingIds}::uuid[]) ORDER BY id FOR SHARE`;
  const found = differences(await paperAgreement(tx, reader, paper, meetingIds));
  return found.length === 0 ? undefined : new NumbersDifferError(found);
}
