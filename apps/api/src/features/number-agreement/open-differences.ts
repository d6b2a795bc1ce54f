import type { Tx } from '@thidua/db';
import type { Actor } from '@thidua/domain/accounts';
import { agreementOf, differences } from '@thidua/domain/number-agreement';
import { loadRooms } from '../council/index.ts';
import { NumbersDifferError } from './agreement.type.ts';
import { meetingFigures } from './meeting-figures.queries.ts';

/** What keeps a decision from being signed: numbers of its meeting that differ between two places. Its agenda stands still meanwhile. */
export async function numbersDiffer(
  tx: Tx,
  actor: Actor,
  decision: { readonly id: string; readonly meetingId: string | null },
): Promise<NumbersDifferError | undefined> {
  if (decision.meetingId === null) return undefined;
  await tx.$queryRaw`SELECT 1 FROM meetings WHERE id = ${decision.meetingId}::uuid FOR SHARE`;
  // Whoever signs by delegation need not see the meeting; the numbers must agree all the same.
  const [room] = await loadRooms(tx, [decision.meetingId], actor);
  if (room === undefined) return undefined;
  const found = differences(agreementOf(await meetingFigures(tx, room, decision.id)));
  return found.length === 0 ? undefined : new NumbersDifferError(found);
}
