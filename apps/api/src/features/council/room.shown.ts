import type { AgendaItemType, NamedVoteType, VoteResultType } from './agenda-item.type.ts';
import type { MeetingMemberType } from './meeting.type.ts';
import type { Room, RoomItem } from './room.ts';

type Seat = Room['council']['members'][number];

export function memberShown(room: Room, seat: Seat): MeetingMemberType {
  const attendance = room.attendance.get(seat.id);
  return {
    ...seat,
    asOf: room.day,
    attendance: attendance?.status ?? null,
    attendanceReason: attendance?.reason ?? null,
  };
}

/** Any member the council ever had: one whose seat ended may still stand in the record of an item. */
export function memberById(room: Room, memberId: string): MeetingMemberType {
  const seat = room.council.members.find(({ id }) => id === memberId);
  if (seat === undefined) throw new Error(`No member ${memberId} in council ${room.council.id}`);
  return memberShown(room, seat);
}

export function agendaItemShown(item: RoomItem): AgendaItemType {
  const { awardCode, ...rule } = item.rule;
  return { ...item, rule: { ...rule, award: awardCode } };
}

/** The counts as they were written at closing; null before. */
export function resultShown(item: RoomItem): VoteResultType | null {
  const { memberCount, presentCount, excludedCount, agreeCount, disagreeCount, abstainCount } = item;
  const { baseCount, neededCount, isPassed, closedAt, status } = item;
  if (status !== 'CLOSED' || isPassed === null || closedAt === null) return null;
  return {
    memberCount: memberCount ?? 0,
    presentCount: presentCount ?? 0,
    excludedCount: excludedCount ?? 0,
    agree: agreeCount ?? 0,
    disagree: disagreeCount ?? 0,
    abstain: abstainCount ?? 0,
    base: baseCount ?? 0,
    needed: neededCount ?? 0,
    isPassed,
    closedAt,
  };
}

/** Who chose what; null until the item is closed, also for the chair. */
export function votesShown(room: Room, item: RoomItem): readonly NamedVoteType[] | null {
  if (item.status !== 'CLOSED') return null;
  return item.votes.flatMap(({ memberId, choice, castAt }) =>
    choice === null ? [] : [{ member: memberById(room, memberId), choice, castAt }],
  );
}
