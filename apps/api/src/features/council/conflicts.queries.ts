import type { Tx } from '@thidua/db';
import { conflictsFor, type ItemSubject } from '@thidua/domain/council';
import { heldOn } from '../../platform/dated.ts';
import type { Room } from './room.ts';

export interface ItemWithSubject extends ItemSubject {
  readonly itemId: string;
}

/**
 * Writes down who stands aside from the items because of who is nominated, judged by the places held on the day of the
 * meeting. What was written before stays: a member who was found to be involved once remains so.
 */
export async function recordConflicts(tx: Tx, room: Room, items: readonly ItemWithSubject[], at: Date): Promise<void> {
  const voters = room.seats.filter((seat) => seat.hasVote);
  const staffIds = voters.map(({ staffId }) => staffId);
  const held = { staffId: { in: staffIds }, ...heldOn(room.day) };
  const select = { staffId: true, departmentId: true } as const;
  const memberships = await tx.membership.findMany({ where: held, select });
  const headed = await tx.post.findMany({ where: { ...held, isHead: true }, select });
  const places = Map.groupBy([...memberships, ...headed], ({ staffId }) => staffId);
  const backgrounds = voters.map(({ id, staffId }) => ({
    id,
    staffId,
    departmentIds: (places.get(staffId) ?? []).map(({ departmentId }) => departmentId),
  }));
  const rows = items.flatMap((item) =>
    conflictsFor(item, backgrounds).map((conflict) => ({ ...conflict, agendaItemId: item.itemId, declaredAt: at })),
  );
  await tx.conflictOfInterest.createMany({ data: rows, skipDuplicates: true });
}
