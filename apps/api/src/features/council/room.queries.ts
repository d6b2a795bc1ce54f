import type { Prisma, Tx } from '@thidua/db';
import { seatsOn, type VoteChoice } from '@thidua/domain/council';
import { CHAIR_KEEPING_STATUSES } from '@thidua/domain/secret-ballot';
import { dayIn } from '@thidua/domain/kernel';
import type { Room, RoomAttendance, RoomVote } from './room.ts';

export const MEETING_ROW = {
  id: true,
  organisationId: true,
  year: true,
  title: true,
  status: true,
  version: true,
  startsAt: true,
  place: true,
  openedAt: true,
  closedAt: true,
  currentItemId: true,
} as const satisfies Prisma.MeetingSelect;
export type MeetingRow = Prisma.MeetingGetPayload<{ select: typeof MEETING_ROW }>;

export const COUNCIL_ROW = {
  id: true,
  name: true,
  decisionNumber: true,
  decidedOn: true,
  decidedBy: true,
  termFrom: true,
  termTo: true,
  status: true,
  approvedAt: true,
  version: true,
  preparedById: true,
  members: {
    select: { id: true, staffId: true, role: true, hasVote: true, ordinal: true, validFrom: true, validTo: true },
    // The roles of the database stand in the order of the table.
    orderBy: [{ role: 'asc' }, { ordinal: 'asc' }, { id: 'asc' }],
  },
} as const satisfies Prisma.CouncilSelect;

const RULE_ROW = {
  id: true,
  awardCode: true,
  form: true,
  shareNumerator: true,
  shareDenominator: true,
  isStrict: true,
  base: true,
  quorumNumerator: true,
  quorumDenominator: true,
  hasSecondRound: true,
  legalGround: true,
} as const satisfies Prisma.VoteRuleSelect;

const ITEM_ROW = {
  id: true,
  meetingId: true,
  nominationId: true,
  ordinal: true,
  attempt: true,
  loweredFromId: true,
  status: true,
  version: true,
  openedAt: true,
  closedAt: true,
  memberCount: true,
  presentCount: true,
  excludedCount: true,
  agreeCount: true,
  disagreeCount: true,
  abstainCount: true,
  baseCount: true,
  neededCount: true,
  isPassed: true,
  rule: { select: RULE_ROW },
  conflicts: { select: { memberId: true, kind: true }, orderBy: { memberId: 'asc' } },
  nomination: {
    select: {
      awardCode: true,
      commendationKind: true,
      staffId: true,
      collectiveId: true,
      otherSubjectId: true,
      otherSubject: { select: { kind: true } },
      isLeader: true,
      status: true,
      decisionLine: { select: { id: true } },
    },
  },
} as const satisfies Prisma.AgendaItemSelect;

const ROOM_ROW = {
  ...MEETING_ROW,
  council: { select: COUNCIL_ROW },
  agendaItems: { select: ITEM_ROW, orderBy: { ordinal: 'asc' } },
  handovers: {
    select: { id: true, fromMemberId: true, toMemberId: true, reason: true, handedAt: true, handedById: true },
    orderBy: { number: 'asc' },
  },
  // Secret ballots in which the chair stays where it is.
  _count: { select: { ballotRounds: { where: { isRehearsal: false, status: { in: CHAIR_KEEPING_STATUSES } } } } },
} as const satisfies Prisma.MeetingSelect;
export type RoomRow = Prisma.MeetingGetPayload<{ select: typeof ROOM_ROW }>;

/** Whose zone the day of a meeting is told in, and whose own votes may be read before an item is closed. */
export interface RoomReader {
  readonly timeZone: string;
  readonly staffId: string | undefined;
}

/** Meetings with everything said and counted in them; the number of statements does not grow with items or votes. */
export async function loadRooms(db: Tx, ids: readonly string[], reader: RoomReader): Promise<readonly Room[]> {
  const rows = await db.meeting.findMany({ where: { id: { in: [...ids] } }, select: ROOM_ROW });
  const attendance = Map.groupBy(await readAttendance(db, ids), ({ meetingId }) => meetingId);
  const votes = Map.groupBy(await readVotes(db, ids, reader.staffId), ({ agendaItemId }) => agendaItemId);
  return rows.map(({ council, agendaItems, ...meeting }) => {
    const day = dayIn(reader.timeZone, meeting.startsAt);
    return {
      ...meeting,
      day,
      council,
      seats: seatsOn(council.members, day),
      attendance: new Map((attendance.get(meeting.id) ?? []).map((row) => [row.memberId, row])),
      items: agendaItems.map((item) => ({ ...item, votes: votes.get(item.id) ?? [] })),
    };
  });
}

/** The last word on each member's presence. */
function readAttendance(db: Tx, meetingIds: readonly string[]): Promise<(RoomAttendance & { meetingId: string })[]> {
  return db.$queryRaw`
    SELECT DISTINCT ON ("meetingId", "memberId") "meetingId", "memberId", status, reason
    FROM attendance WHERE "meetingId" = ANY(${meetingIds}::uuid[])
    ORDER BY "meetingId", "memberId", "recordedAt" DESC, id DESC`;
}

interface VoteRow extends RoomVote {
  readonly agendaItemId: string;
  readonly choice: VoteChoice | null;
}

/** Choices leave the table only after closing, or for the reader's own vote: before that the room knows the turnout. */
function readVotes(db: Tx, meetingIds: readonly string[], readerStaffId: string | undefined): Promise<VoteRow[]> {
  return db.$queryRaw`
    SELECT v."agendaItemId", v."memberId", v."castAt",
      CASE WHEN i.status = 'CLOSED' OR m."staffId" = ${readerStaffId ?? null}::uuid THEN v.choice END AS choice
    FROM votes v
    JOIN agenda_items i ON i.id = v."agendaItemId"
    JOIN council_members m ON m.id = v."memberId"
    WHERE i."meetingId" = ANY(${meetingIds}::uuid[])
    ORDER BY m.ordinal, m.id`;
}
