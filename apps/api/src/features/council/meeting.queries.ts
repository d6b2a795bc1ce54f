import { plainDate, type PlainDate } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { inForceBetween } from './council-of-day.ts';
import type { CouncilType } from './council.type.ts';
import { visibleMeetings } from './meeting.visibility.ts';
import { COUNCIL_ROW, MEETING_ROW, type MeetingRow, type RoomRow } from './room.queries.ts';

/** Meetings of a year that the viewer may see, the newest first. A body holds a handful a year: no pages. */
export function listMeetings({ db, actor }: ActingContext, year: number): Promise<MeetingRow[]> {
  return db.meeting.findMany({
    where: { AND: [visibleMeetings(actor), { year }] },
    select: MEETING_ROW,
    orderBy: [{ startsAt: 'desc' }, { id: 'desc' }],
  });
}

export async function findMeeting({ db, actor }: ActingContext, id: string): Promise<MeetingRow> {
  return found(await db.meeting.findFirst({ where: { AND: [visibleMeetings(actor), { id }] }, select: MEETING_ROW }));
}

/** The council in office in a year; the last one where it changed during the year. */
export async function councilOfYear(context: ActingContext, year: number): Promise<CouncilType | null> {
  const first = plainDate(`${String(year).padStart(4, '0')}-01-01`);
  const last = plainDate(`${String(year).padStart(4, '0')}-12-31`);
  const row = await context.db.council.findFirst({
    where: {
      organisationId: context.actor.organisationId,
      ...inForceBetween(first, last),
    },
    select: COUNCIL_ROW,
    orderBy: [{ termFrom: 'desc' }, { id: 'desc' }],
  });
  const today = businessToday(context.platform, context.actor);
  return row === null ? null : councilAsOf(row, last < today ? last : today);
}

/** The council with its members shown by their posts of the day. */
export function councilAsOf(row: RoomRow['council'], asOf: PlainDate): CouncilType {
  return { ...row, members: row.members.map((member) => ({ ...member, asOf })) };
}
