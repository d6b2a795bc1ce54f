import type { Prisma } from '@thidua/db';
import type { Actor } from '@thidua/domain/accounts';
import { loader } from '../../platform/loader.ts';
import { visibleMeetings } from '../council/index.ts';
import type { MeetingPackType } from './pack.type.ts';

export const PACK_ROW = {
  id: true,
  meetingId: true,
  status: true,
  doneCount: true,
  totalCount: true,
  fileHash: true,
  byteCount: true,
  createdAt: true,
  finishedAt: true,
} as const satisfies Prisma.MeetingPackSelect;

/** A pack holds what its asker may see, so it is the asker's alone, and only while the meeting is still to be seen. */
export function ownPacks(actor: Actor): Prisma.MeetingPackWhereInput {
  return { organisationId: actor.organisationId, requestedById: actor.accountId, meeting: visibleMeetings(actor) };
}

/** The viewer's last pack of each meeting. */
export const packOfMeeting = loader<string, MeetingPackType | undefined>(async ({ actor, db }, meetingIds) => {
  if (actor === undefined) return meetingIds.map(() => undefined);
  const rows = await db.meetingPack.findMany({
    where: { AND: [ownPacks(actor), { meetingId: { in: [...meetingIds] } }] },
    select: PACK_ROW,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  return meetingIds.map((id) => rows.find(({ meetingId }) => meetingId === id));
});
