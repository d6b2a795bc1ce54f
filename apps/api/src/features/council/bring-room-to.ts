import type { Tx } from '@thidua/db';
import type { Room } from './room.ts';

/**
 * Whoever follows the chair comes to what is voted on: the first of these items, unless the room is at one of them already. Part of the
 * act that opens the vote, and not an act of its own.
 */
export async function bringRoomTo(tx: Tx, room: Room, itemIds: readonly string[]): Promise<void> {
  const first = room.items.find(({ id }) => itemIds.includes(id));
  if (first === undefined || (room.currentItemId !== null && itemIds.includes(room.currentItemId))) return;
  await tx.meeting.update({ where: { id: room.id }, data: { currentItemId: first.id }, select: { id: true } });
}
