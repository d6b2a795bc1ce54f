import { inOrderOf, loader } from '../../platform/loader.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { uncertifiedItems } from './certified-items.ts';
import { visibleMeetings } from './meeting.visibility.ts';
import { loadRooms, MEETING_ROW, type MeetingRow } from './room.queries.ts';
import type { Room, RoomItem } from './room.ts';

const rooms = loader<string, Room | undefined>(async (context, ids) => {
  const { actor, db } = context;
  if (actor === undefined) return ids.map(() => undefined);
  return inOrderOf(ids, await loadRooms(db, ids, actor), ({ id }) => id);
});

/** The room of a meeting that the viewer was let into. */
export async function roomOf(context: ActingContext, meetingId: string): Promise<Room> {
  const room = await rooms(context).load(meetingId);
  if (room === undefined) throw new Error(`No meeting ${meetingId}`);
  return room;
}

/** A meeting, where the viewer may see it. */
export const meetingSeen = loader<string, MeetingRow | undefined>(async ({ actor, db }, ids) => {
  if (actor === undefined) return ids.map(() => undefined);
  const rows = await db.meeting.findMany({
    where: { AND: [visibleMeetings(actor), { id: { in: [...ids] } }] },
    select: MEETING_ROW,
  });
  return inOrderOf(ids, rows, ({ id }) => id);
});

/** After a change the same request must not show the room as it was before. */
export function forgetRoom(context: ActingContext, meetingId: string): void {
  rooms(context).clear(meetingId);
}

export async function itemOf(context: ActingContext, item: { id: string; meetingId: string }): Promise<RoomItem> {
  const found = (await roomOf(context, item.meetingId)).items.find(({ id }) => id === item.id);
  if (found === undefined) throw new Error(`No agenda item ${item.id}`);
  return found;
}

/**
 * Items whose result nobody can take back any more: those voted on by name, and those of a secret ballot that is certified.
 * Asked of closed items only.
 */
export const isResultFinal = loader<string, boolean>(async ({ db }, itemIds) => {
  const uncertified = await uncertifiedItems(db, itemIds);
  return itemIds.map((id) => !uncertified.has(id));
});

interface ItemPlace {
  readonly id: string;
  readonly meetingId: string;
}

/** The last agenda item of a nomination, where the viewer may see its meeting. */
export const lastItemOfNomination = loader<string, ItemPlace | undefined>(async (context, nominationIds) => {
  if (context.actor === undefined) return nominationIds.map(() => undefined);
  const rows = await context.db.agendaItem.findMany({
    where: { nominationId: { in: [...nominationIds] }, meeting: visibleMeetings(context.actor) },
    select: { id: true, meetingId: true, nominationId: true },
    // The latest meeting comes last and wins in the map below.
    orderBy: [{ meeting: { startsAt: 'asc' } }, { attempt: 'asc' }, { id: 'asc' }],
  });
  return inOrderOf(nominationIds, rows, ({ nominationId }) => nominationId);
});
