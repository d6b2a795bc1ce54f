import type { Tx } from '@thidua/db';
import { attendanceTold, type MinutesContent, type MinutesSeat } from '@thidua/domain/meeting-minutes';
import { plainDateOf } from '@thidua/domain/kernel';
import { quorumOf, type Room } from '../council/index.ts';
import { subjectsOn } from '../decisions/index.ts';
import { itemsTold, type MinutesNames } from './minutes-items.queries.ts';
import { roundsTold } from './minutes-rounds.queries.ts';

/** What the minutes of a meeting tell, from its records as they are now. At most nine statements, however long the agenda. */
export async function minutesContentOf(tx: Tx, room: Room): Promise<MinutesContent> {
  const names = await namesIn(tx, room);
  const lines = await tx.attendance.findMany({
    where: { meetingId: room.id },
    select: { memberId: true, status: true, reason: true, recordedAt: true },
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
  });
  const { atOpening, moments, standing } = attendanceTold(lines, room.openedAt);
  const { present, total, needed, legalGround } = quorumOf({ ...room, attendance: atOpening });
  const seats = room.seats.map(({ id, role, hasVote }): MinutesSeat => ({
    memberId: id,
    name: names.ofMember(id),
    post: names.postOf(id),
    role,
    hasVote,
    ...standing(id),
  }));
  return {
    meeting: {
      title: room.title,
      place: room.place,
      startsAt: room.startsAt.toISOString(),
      openedAt: room.openedAt?.toISOString() ?? null,
      closedAt: room.closedAt?.toISOString() ?? null,
      councilName: room.council.name,
      decisionNumber: room.council.decisionNumber,
      decidedOn: plainDateOf(room.council.decidedOn),
    },
    seats,
    presence: moments,
    handovers: room.handovers.map(({ fromMemberId, toMemberId, reason, handedAt }) => ({
      fromMemberId,
      toMemberId,
      reason,
      at: handedAt.toISOString(),
    })),
    quorum: { present, total, needed, ground: legalGround, isAtOpening: true },
    items: await itemsTold(tx, room, names),
    rounds: await roundsTold(tx, room.id, names.ofMember),
  };
}

interface RoomNames extends MinutesNames {
  readonly postOf: (memberId: string) => string;
}

/** Names and posts of members and nominees on the day of the meeting. */
async function namesIn(tx: Tx, room: Room): Promise<RoomNames> {
  const ofStaff = (staffId: string) => ({ staffId, collectiveId: null, otherSubjectId: null });
  const { members } = room.council;
  const nominees = room.items.map(({ nomination }) => nomination);
  const printed = await subjectsOn(tx, [...members.map(({ staffId }) => ofStaff(staffId)), ...nominees], room.day);
  const memberOf = (memberId: string) => {
    const member = members.find(({ id }) => id === memberId);
    return member === undefined ? undefined : printed(ofStaff(member.staffId));
  };
  return {
    ofNominee: ({ nomination }) => printed(nomination),
    ofMember: (memberId) => memberOf(memberId)?.subjectName ?? '',
    postOf: (memberId) => memberOf(memberId)?.subjectPost ?? '',
  };
}
