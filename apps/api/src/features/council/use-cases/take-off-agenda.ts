import type { Tx } from '@thidua/db';
import type { Change } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { moveNominations } from '../../nominations/index.ts';
import type { Room, RoomItem } from '../room.ts';

/**
 * Takes items that were never opened off the agenda. Nominations not voted on yet are again as they were received; one that waited for
 * a second vote stays as the first one left it.
 */
export async function takeOffAgenda(
  context: ActingContext,
  change: Change,
  room: Room,
  items: readonly RoomItem[],
): Promise<void> {
  if (items.length === 0) return;
  const itemIds = items.map(({ id }) => id);
  const nominations = items.map(({ nominationId }) => nominationId);
  await change.tx.conflictOfInterest.deleteMany({ where: { agendaItemId: { in: itemIds } } });
  await leaveRounds(change.tx, itemIds);
  await change.tx.agendaItem.deleteMany({ where: { id: { in: itemIds } } });
  const again = items.filter(({ attempt }) => attempt > 1).map(({ nominationId }) => nominationId);
  const fresh = nominations.filter((id) => !again.includes(id));
  const taken = await moveNominations(context, change, fresh, 'TAKE_OFF_AGENDA');
  const passed = again.filter((id) => room.items.some((item) => item.nominationId === id && item.isPassed === true));
  const left = await moveNominations(context, change, passed, 'PASS');
  const rest = again.filter((id) => !passed.includes(id));
  const failed = await moveNominations(context, change, rest, 'FAIL');
  if (!taken.ok || !left.ok || !failed.ok)
    throw new Error(`Items of meeting ${room.id} stand for nominations that are not on an agenda`);
  change.audit({ action: 'AGENDA_SHORTENED', objectType: 'Meeting', objectId: room.id, detail: { nominations } });
}

/**
 * A draft of a secret ballot loses what is no longer on the agenda, and whoever had read the draft reads it again before sealing; a
 * void round keeps what it sealed, without the place on the agenda. Items of a living round are open: they never come here.
 */
async function leaveRounds(tx: Tx, itemIds: readonly string[]): Promise<void> {
  const ofItems = { agendaItemId: { in: [...itemIds] } };
  await tx.ballotRound.updateMany({
    where: { status: 'DRAFT', items: { some: ofItems } },
    data: { version: { increment: 1 } },
  });
  await tx.ballotItem.deleteMany({ where: { ...ofItems, round: { status: 'DRAFT' } } });
  await tx.ballotItem.updateMany({ where: { ...ofItems, round: { status: 'VOID' } }, data: { agendaItemId: null } });
}
