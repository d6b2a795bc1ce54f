import type { Tx } from '@thidua/db';
import type { Actor } from '@thidua/domain/accounts';
import { recordConflicts } from '../conflicts.queries.ts';
import { loadRooms } from '../room.queries.ts';
import type { Room } from '../room.ts';

/**
 * After who sits on the council has changed, planned meetings are looked at again: whoever stood aside from an item in the old seat does so
 * in the new one, and those who came in stand aside where they are involved. Call it with the meetings locked.
 */
export async function resettleRooms(tx: Tx, actor: Actor, meetingIds: readonly string[], at: Date): Promise<void> {
  for (const room of await loadRooms(tx, meetingIds, actor)) {
    await carryOver(tx, room);
    await recordConflicts(
      tx,
      room,
      room.items.map(({ id, nominationId, nomination }) => ({ ...nomination, nominationId, itemId: id })),
      at,
    );
  }
}

async function carryOver(tx: Tx, room: Room): Promise<void> {
  const sitting = room.seats.map(({ id }) => id);
  const left = { agendaItemId: { in: room.items.map(({ id }) => id) }, memberId: { notIn: sitting } };
  const rows = await tx.conflictOfInterest.findMany({
    where: left,
    select: {
      agendaItemId: true,
      kind: true,
      declaredById: true,
      declaredAt: true,
      member: { select: { staffId: true } },
    },
  });
  if (rows.length === 0) return;
  const seatOf = new Map(room.seats.map(({ id, staffId }) => [staffId, id]));
  await tx.conflictOfInterest.createMany({
    data: rows.flatMap(({ member, ...row }) => {
      const memberId = seatOf.get(member.staffId);
      return memberId === undefined ? [] : [{ ...row, memberId }];
    }),
    skipDuplicates: true,
  });
  await tx.conflictOfInterest.deleteMany({ where: left });
}
