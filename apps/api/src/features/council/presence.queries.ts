import type { Tx } from '@thidua/db';
import { standingAt } from '@thidua/domain/council';
import type { Room } from './room.ts';

/** How many voting members were in the room at a moment. One statement. */
export async function presentCountAt(tx: Pick<Tx, 'attendance'>, room: Room, at: Date): Promise<number> {
  const lines = await tx.attendance.findMany({
    where: { meetingId: room.id, recordedAt: { lte: at } },
    select: { memberId: true, status: true, recordedAt: true },
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
  });
  const standing = standingAt(lines, at);
  return room.seats.filter(({ id, hasVote }) => hasVote && standing.get(id)?.status === 'PRESENT').length;
}
