import { loader } from '../../platform/loader.ts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { MINUTES_ROW, visibleMinutes, type MinutesRow } from './minutes.row.ts';
import type { MeetingMinutesType } from './minutes.type.ts';

export async function minutesById({ db, actor }: ActingContext, id: string): Promise<MeetingMinutesType> {
  const where = { AND: [visibleMinutes(actor), { id }] };
  return shown(found(await db.meetingMinutes.findFirst({ where, select: MINUTES_ROW })));
}

/** The minutes of a meeting, the newest first. */
export const minutesOfMeeting = loader<string, readonly MeetingMinutesType[]>(async ({ actor, db }, meetingIds) => {
  if (actor === undefined) return meetingIds.map(() => []);
  const rows = await db.meetingMinutes.findMany({
    where: { AND: [visibleMinutes(actor), { meetingId: { in: [...meetingIds] } }] },
    select: MINUTES_ROW,
    orderBy: { ordinal: 'desc' },
  });
  const byMeeting = Map.groupBy(rows, ({ meetingId }) => meetingId);
  return meetingIds.map((id) => (byMeeting.get(id) ?? []).map(shown));
});

export function shown(row: MinutesRow): MeetingMinutesType {
  return { ...row, row };
}
