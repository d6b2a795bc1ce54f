import type { Tx } from '@thidua/db';
import {
  conflictsFor,
  conflictsStanding,
  type ComputedConflict,
  type ConflictStanding,
  type ItemSubject,
  type SeatBackground,
} from '@thidua/domain/council';
import { heldOn } from '../../platform/dated.ts';
import { relativesOf } from '../relations/index.ts';
import type { Room } from './room.ts';

export interface ItemWithSubject extends Omit<ItemSubject, 'authorIds'> {
  readonly itemId: string;
  readonly nominationId: string;
}

/**
 * Writes down who stands aside from the items because of who is nominated, judged by the places held on the day of the
 * meeting. What was written before stays: a member who was found to be involved once remains so.
 */
export async function recordConflicts(tx: Tx, room: Room, items: readonly ItemWithSubject[], at: Date): Promise<void> {
  const rows = [...(await findConflicts(tx, room, items))].flatMap(([agendaItemId, conflicts]) =>
    conflicts.map((conflict) => ({ ...conflict, agendaItemId, declaredAt: at })),
  );
  await tx.conflictOfInterest.createMany({ data: rows, skipDuplicates: true });
}

/**
 * Who stands aside from each of the items as things are now: what was written down, and for items that still wait what the
 * registers say beside it. Nothing is written. The number of statements does not grow with items or seats.
 */
export async function conflictsNow(
  db: Tx,
  room: Room,
  items: Room['items'] = room.items,
): Promise<ReadonlyMap<string, readonly ConflictStanding[]>> {
  const waiting = items.filter(({ status }) => status === 'WAITING');
  const computed = await findConflicts(
    db,
    room,
    waiting.map(({ id, nominationId, nomination }) => ({ ...nomination, nominationId, itemId: id })),
  );
  return new Map(items.map(({ id, conflicts }) => [id, conflictsStanding(conflicts, computed.get(id) ?? [])]));
}

/** What the registers say of each of the items, by its id. */
async function findConflicts(
  db: Tx,
  room: Room,
  items: readonly ItemWithSubject[],
): Promise<ReadonlyMap<string, readonly ComputedConflict[]>> {
  if (items.length === 0) return new Map();
  const seats = await backgroundsOf(db, room);
  const authors = await authorsBehind(
    db,
    items.map(({ nominationId }) => nominationId),
  );
  return new Map(
    items.map(({ itemId, nominationId, staffId, collectiveId }) => [
      itemId,
      conflictsFor({ staffId, collectiveId, authorIds: authors.get(nominationId) ?? [] }, seats),
    ]),
  );
}

/** The voting members with the places they hold on the day of the meeting, and their declared relatives. */
async function backgroundsOf(db: Tx, room: Room): Promise<readonly SeatBackground[]> {
  const voters = room.seats.filter((seat) => seat.hasVote);
  const staffIds = voters.map(({ staffId }) => staffId);
  const held = { staffId: { in: staffIds }, ...heldOn(room.day) };
  const select = { staffId: true, departmentId: true } as const;
  const memberships = await db.membership.findMany({ where: held, select });
  const headed = await db.post.findMany({ where: { ...held, isHead: true }, select });
  const places = Map.groupBy([...memberships, ...headed], ({ staffId }) => staffId);
  const relatives = await relativesOf(db, staffIds);
  return voters.map(({ id, staffId }) => ({
    id,
    staffId,
    departmentIds: (places.get(staffId) ?? []).map(({ departmentId }) => departmentId),
    relativeIds: relatives.get(staffId) ?? [],
  }));
}

/** Authors and co-authors of the initiatives that each of the dossiers rests on, by the id of the dossier. */
async function authorsBehind(
  db: Tx,
  nominationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const uses = await db.initiativeUse.findMany({
    where: { nominationId: { in: [...nominationIds] } },
    select: { nominationId: true, initiative: { select: { authors: { select: { staffId: true } } } } },
  });
  const behind = Map.groupBy(uses, ({ nominationId }) => nominationId);
  return new Map(
    [...behind].map(([id, rows]) => [
      id,
      rows.flatMap(({ initiative }) => initiative.authors.map(({ staffId }) => staffId)),
    ]),
  );
}
