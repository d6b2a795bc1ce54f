import type { Tx } from '@thidua/db';
import type { Actor } from '@thidua/domain/accounts';
import { hasMeetingRight, type MeetingAct } from '@thidua/domain/council';
import { forbidden, found, notFound } from '../../../platform/fault.ts';
import { visibleMeetings } from '../meeting.visibility.ts';
import { loadRooms } from '../room.queries.ts';
import { councilActor, type Room } from '../room.ts';

/**
 * The room of a meeting, locked against every other change of it until the commit. Votes lock the meeting only for
 * sharing, so members vote at once and nobody opens, closes or counts between. Throws NOT_FOUND for a meeting that the actor may not see.
 */
export async function enterRoom(tx: Tx, actor: Actor, meetingId: string): Promise<Room> {
  await tx.$queryRaw`
    SELECT 1 FROM meetings
    WHERE id = ${meetingId}::uuid AND "organisationId" = ${actor.organisationId}::uuid FOR NO KEY UPDATE`;
  const seen = await tx.meeting.findFirst({
    where: { AND: [visibleMeetings(actor), { id: meetingId }] },
    select: { id: true },
  });
  if (seen === null) throw notFound();
  return found((await loadRooms(tx, [meetingId], actor))[0]);
}

/** The same for the meeting of an item. */
export async function enterRoomOfItem(tx: Tx, actor: Actor, itemId: string): Promise<Room> {
  const item = found(await tx.agendaItem.findUnique({ where: { id: itemId }, select: { meetingId: true } }));
  return enterRoom(tx, actor, item.meetingId);
}

/** Throws FORBIDDEN for a person whose part in the meeting never includes the act. */
export function requireRight(room: Room, actor: Actor, ...acts: readonly MeetingAct[]): void {
  const who = councilActor(room, actor);
  if (!acts.some((act) => hasMeetingRight(who, act))) throw forbidden();
}
