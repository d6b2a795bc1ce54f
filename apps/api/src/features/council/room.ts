import type { Actor } from '@thidua/domain/accounts';
import {
  electorate,
  entitlement,
  lowerAwardHindrance,
  lowerAwardsFor,
  meetingActsFor,
  outlook,
  presidingOf,
  quorum,
  secondVoteHindrance,
  strictestQuorum,
  type AttendanceStatus,
  type CouncilActor,
  type Electorate,
  type Entitlement,
  type LowerAwardHindrance,
  type MeetingAct,
  type Outlook,
  type Quorum,
  type SecondVoteHindrance,
  type ShareRule,
  type VoteChoice,
} from '@thidua/domain/council';
import type { PlainDate } from '@thidua/domain/kernel';
import { NOMINEE_KIND_OF } from '@thidua/domain/nominations';
import { OWN_LEVEL_AWARDS, type AwardCode } from '@thidua/domain/vocabulary';
import type { RoomRow } from './room.queries.ts';

export interface RoomAttendance {
  readonly memberId: string;
  readonly status: AttendanceStatus;
  readonly reason: string | null;
}

export interface RoomVote {
  readonly memberId: string;
  /** Null while the item is open and the vote is another's. */
  readonly choice: VoteChoice | null;
  readonly castAt: Date;
}

type ItemRow = RoomRow['agendaItems'][number];
type SeatRow = RoomRow['council']['members'][number];

export interface RoomItem extends ItemRow {
  readonly votes: readonly RoomVote[];
}

/** A meeting as one sees it standing in the door: who is there, what is open, what was counted. */
export interface Room extends Omit<RoomRow, 'agendaItems'> {
  /** The calendar day of the meeting in the body's zone: names, posts, seats and rules are those of this day. */
  readonly day: PlainDate;
  /** The members whose seat holds on the day. */
  readonly seats: readonly SeatRow[];
  readonly attendance: ReadonlyMap<string, RoomAttendance>;
  readonly items: readonly RoomItem[];
}

export function seatOf(room: Room, actor: Pick<Actor, 'staffId'>): SeatRow | undefined {
  return actor.staffId === undefined ? undefined : room.seats.find((seat) => seat.staffId === actor.staffId);
}

export function councilActor(room: Room, actor: Actor): CouncilActor {
  const seat = seatOf(room, actor);
  const holderId = room.handovers.at(-1)?.toMemberId;
  const chairHeld = holderId === undefined ? 'NOBODY' : holderId === seat?.id ? 'SELF' : 'OTHER';
  return { roles: actor.roles, seat, chairHeld };
}

/** Who presides: whoever was handed the chair last; the chair, or the first vice-chair who is there, where nobody handed it over. */
export function presidingSeatOf(room: Room): SeatRow | undefined {
  const holderId = room.handovers.at(-1)?.toMemberId;
  if (holderId === undefined) return presidingOf(room.seats.filter(({ id }) => isPresent(room, id)));
  return room.seats.find(({ id }) => id === holderId);
}

/** In whose hands the chair is, there or not: whoever was handed it last, the chair of the council where nobody was. */
export function presidingByRightOf(room: Room): SeatRow | undefined {
  const holderId = room.handovers.at(-1)?.toMemberId;
  return room.seats.find(({ id, role }) => (holderId === undefined ? role === 'CHAIR' : id === holderId));
}

export function hasOpenItem({ items }: Room): boolean {
  return items.some(({ status }) => status === 'OPEN');
}

/** Whether a secret ballot is between the giving out of its ballots and the signature. */
export function hasRunningRound(room: Room): boolean {
  return room._count.ballotRounds > 0;
}

export function isPresent(room: Room, memberId: string): boolean {
  return room.attendance.get(memberId)?.status === 'PRESENT';
}

export function electorateOf(room: Room, item: RoomItem): Electorate {
  return electorate(room.seats, {
    presentIds: new Set(room.seats.map(({ id }) => id).filter((id) => isPresent(room, id))),
    excludedIds: new Set(item.conflicts.map(({ memberId }) => memberId)),
    votedIds: new Set(item.votes.map(({ memberId }) => memberId)),
  });
}

export function shareRuleOf({ rule }: RoomItem): ShareRule {
  return {
    share: { numerator: rule.shareNumerator, denominator: rule.shareDenominator },
    isStrict: rule.isStrict,
    base: rule.base,
  };
}

export function outlookOf(room: Room, item: RoomItem): Outlook {
  return outlook(electorateOf(room, item), shareRuleOf(item));
}

/** The quorum that these items ask for; all of the agenda unless said otherwise. */
export function quorumOf(room: Room, items: readonly RoomItem[] = room.items): Quorum {
  const voting = room.seats.filter((seat) => seat.hasVote);
  const rules = items.map(({ rule }) => ({
    share: { numerator: rule.quorumNumerator, denominator: rule.quorumDenominator },
    legalGround: rule.legalGround,
  }));
  return quorum(voting.filter(({ id }) => isPresent(room, id)).length, voting.length, strictestQuorum(rules));
}

/** The quorum of one item by its own rule: of the members counted when it was closed, of those who sit now before that. */
export function quorumOfItem(room: Room, { rule, memberCount, presentCount }: RoomItem): Quorum {
  const voting = room.seats.filter((seat) => seat.hasVote);
  return quorum(presentCount ?? voting.filter(({ id }) => isPresent(room, id)).length, memberCount ?? voting.length, {
    share: { numerator: rule.quorumNumerator, denominator: rule.quorumDenominator },
    legalGround: rule.legalGround,
  });
}

export function entitlementOf(room: Room, item: RoomItem, actor: Pick<Actor, 'staffId'>): Entitlement {
  const seat = seatOf(room, actor);
  return entitlement({
    hasVote: seat?.hasVote === true,
    isExcluded: item.conflicts.some(({ memberId }) => memberId === seat?.id),
    isPresent: seat !== undefined && isPresent(room, seat.id),
    hasVoted: item.votes.some(({ memberId }) => memberId === seat?.id),
    itemStatus: item.status,
    isSecret: item.rule.form === 'SECRET',
  });
}

/** Passed items that the body's own director decides and no decision has taken up. */
export function undecidedItems(room: Room): readonly RoomItem[] {
  const ownLevel: readonly AwardCode[] = OWN_LEVEL_AWARDS;
  return passedItems(room).filter(
    ({ nomination }) => nomination.decisionLine === null && ownLevel.includes(nomination.awardCode),
  );
}

/** Items by which a nomination stands as passed: the last vote on it, where it had two. */
export function passedItems(room: Room): readonly RoomItem[] {
  return room.items.filter(
    (item) => item.isPassed === true && item.nomination.status === 'PASSED' && isLastAttempt(room, item),
  );
}

/** Whether the item is the last one by which the nomination is voted on at this meeting: the one that decides. */
export function isLastAttempt(room: Room, { nominationId, attempt }: RoomItem): boolean {
  return !room.items.some((other) => other.nominationId === nominationId && other.attempt > attempt);
}

/** Whether the nominee was put forward for a lower award at another item. */
export function isLowered(room: Room, { id }: RoomItem): boolean {
  return room.items.some(({ loweredFromId }) => loweredFromId === id);
}

/** What keeps the nominee of the item from any lower award, but for what the counting team and the chair still have to certify. */
export function lowerAwardHindranceOf(room: Room, item: RoomItem, isFinal: boolean): LowerAwardHindrance | undefined {
  return lowerAwardHindrance({
    meetingStatus: room.status,
    itemStatus: item.status,
    isPassed: item.isPassed === true,
    isLastAttempt: isLastAttempt(room, item),
    isLowered: isLowered(room, item),
    isFinal,
  });
}

/** The awards below the item's own that its subject can be given. */
export function lowerAwardsOf({ nomination }: RoomItem): readonly AwardCode[] {
  const { awardCode, commendationKind: kind, staffId, otherSubject } = nomination;
  const ofBody = staffId === null ? 'COLLECTIVE' : 'PERSON';
  const subject = otherSubject === null ? ofBody : NOMINEE_KIND_OF[otherSubject.kind];
  return lowerAwardsFor(awardCode, { subject, kind });
}

interface SecondVoteFacts {
  /** The counting team and the chair have certified it, or it was voted on by name. */
  readonly isFinal: boolean;
  /** It is tied with another for the last place of its award. */
  readonly isTied?: boolean;
}

/** What keeps the item from a second vote. */
export function secondVoteHindranceOf(
  room: Room,
  item: RoomItem,
  { isFinal, isTied = false }: SecondVoteFacts,
): SecondVoteHindrance | undefined {
  return secondVoteHindrance({
    meetingStatus: room.status,
    itemStatus: item.status,
    isPassed: item.isPassed === true,
    isTied,
    attempt: item.attempt,
    isAllowed: item.rule.hasSecondRound,
    hasSecond: !isLastAttempt(room, item),
    isLowered: isLowered(room, item),
    isFinal,
  });
}

export function actsOf(room: Room, actor: Actor): readonly MeetingAct[] {
  return meetingActsFor(councilActor(room, actor), {
    status: room.status,
    hasWaitingItem: room.items.some(({ status }) => status === 'WAITING'),
    hasOpenItem: hasOpenItem(room),
    hasRunningRound: hasRunningRound(room),
    hasItemToVoteOn: room.items.some((item) => entitlementOf(room, item, actor) === 'MAY_VOTE'),
    hasItemToRepeat: room.items.some((item) => {
      const facts = { isFinal: true, isTied: mayBeTied(room, item) };
      return secondVoteHindranceOf(room, item, facts) === undefined;
    }),
    hasUndecidedItem: undecidedItems(room).length > 0,
  });
}

/** Another has passed for the same award with as many votes; whether places are wanting, the settings know. */
function mayBeTied(room: Room, { id, nomination, agreeCount }: RoomItem): boolean {
  return passedItems(room).some(
    (other) =>
      other.id !== id && other.nomination.awardCode === nomination.awardCode && other.agreeCount === agreeCount,
  );
}
