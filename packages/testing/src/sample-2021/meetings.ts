import type { Tx } from '@thidua/db';
import { conflictsFor, countVotes, electorate } from '@thidua/domain/council';
import { hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { COUNCIL_ID, ruleId, seatId, VOTE_RULES, VOTERS, type Voter } from './council.ts';
import { MEETINGS, type HeldItem, type SampleMeeting } from './meeting-list.ts';
import { NOMINATIONS, type SampleNomination } from './nomination-list.ts';
import { nominationId } from './nominations.ts';
import { departmentId, ORGANISATION_ID } from './organisation.ts';
import { personOf } from './people.ts';
import { sampleId } from './sample-id.ts';
import { staffId } from './staff.ts';

export function meetingId(key: string): string {
  return sampleId(`meeting ${key}`);
}

export function itemId(nominationKey: string): string {
  return sampleId(`item ${nominationKey}`);
}

/** Chapter 10: two meetings behind the council, voted by name, and one before it. */
export async function tellOfTheMeetings(db: Tx): Promise<void> {
  await db.meeting.createMany({ data: MEETINGS.map(meetingRow) });
  await db.agendaItem.createMany({
    data: MEETINGS.flatMap((meeting) => itemsOf(meeting).map((item, index) => itemRow(meeting, item, index))),
  });
  await db.conflictOfInterest.createMany({
    data: MEETINGS.flatMap((meeting) => itemsOf(meeting).flatMap((item) => conflictRows(meeting, item))),
  });
  await db.attendance.createMany({ data: MEETINGS.flatMap(attendanceRows) });
  // Votes are taken while their item is open; it closes with the count.
  await db.vote.createMany({
    data: MEETINGS.flatMap((meeting) => itemsOf(meeting).flatMap((item) => voteRows(meeting, item))),
  });
  for (const meeting of MEETINGS) {
    if (meeting.held !== undefined) for (const item of meeting.items) await closeItem(db, meeting, item);
  }
}

function itemsOf(meeting: SampleMeeting): readonly HeldItem[] {
  return meeting.items;
}

function meetingRow({ key, title, startsAt, held }: SampleMeeting) {
  const base = {
    id: meetingId(key),
    organisationId: ORGANISATION_ID,
    councilId: COUNCIL_ID,
    year: 2021,
    title,
    startsAt: hanoi(startsAt),
  };
  const place = 'Phòng họp tầng 2, trụ sở Sở Ngoại vụ';
  if (held === undefined) return { ...base, place };
  return {
    ...base,
    place,
    status: 'CLOSED' as const,
    openedAt: hanoi(startsAt),
    closedAt: hanoi(held.closedAt),
    version: 3,
  };
}

function itemRow(meeting: SampleMeeting, { nomination }: HeldItem, index: number) {
  return {
    id: itemId(nomination),
    meetingId: meetingId(meeting.key),
    nominationId: nominationId(nomination),
    ruleId: ruleId(nominationOf(nomination).award),
    ordinal: index + 1,
    ...(meeting.held === undefined ? {} : { status: 'OPEN' as const, openedAt: hanoi(meeting.startsAt), version: 2 }),
  };
}

function conflictRows(meeting: SampleMeeting, { nomination }: HeldItem) {
  const { person, department } = nominationOf(nomination);
  const subject =
    person === undefined
      ? { staffId: null, collectiveId: departmentId(department), authorIds: [] }
      : { staffId: staffId(person), collectiveId: null, authorIds: [] };
  const seats = VOTERS.map((key) => ({
    id: seatId(key),
    staffId: staffId(key),
    departmentIds: [departmentId(personOf(key).department)],
    relativeIds: [],
  }));
  const declaredAt = hanoi(meeting.held === undefined ? '2021-12-03 09:00' : meeting.startsAt);
  return conflictsFor(subject, seats).map((conflict) => ({
    ...conflict,
    agendaItemId: itemId(nomination),
    declaredAt,
  }));
}

function attendanceRows({ key, startsAt, held }: SampleMeeting) {
  if (held === undefined) return [];
  return VOTERS.map((voter) => ({
    meetingId: meetingId(key),
    memberId: seatId(voter),
    ...(held.absent?.member === voter
      ? { status: 'ABSENT' as const, reason: held.absent.reason }
      : { status: 'PRESENT' as const }),
    recordedAt: hanoi(startsAt),
    recordedById: accountId('chanhvanphong'),
  }));
}

/** Who voted on an item, and how: everybody present without conflict; those named against it said no. */
function choicesOf(meeting: SampleMeeting, item: HeldItem): readonly (readonly [Voter, 'AGREE' | 'DISAGREE'])[] {
  if (meeting.held === undefined) return [];
  const excluded = new Set(conflictRows(meeting, item).map(({ memberId }) => memberId));
  const present = VOTERS.filter((voter) => voter !== meeting.held?.absent?.member && !excluded.has(seatId(voter)));
  return present.map((voter) => [voter, item.against?.includes(voter) === true ? 'DISAGREE' : 'AGREE'] as const);
}

function voteRows(meeting: SampleMeeting, item: HeldItem) {
  return choicesOf(meeting, item).map(([voter, choice]) => ({
    agendaItemId: itemId(item.nomination),
    memberId: seatId(voter),
    choice,
    castAt: hanoi(meeting.startsAt),
  }));
}

async function closeItem(db: Tx, meeting: SampleMeeting, item: HeldItem): Promise<void> {
  const choices = choicesOf(meeting, item);
  const present = VOTERS.filter((voter) => voter !== meeting.held?.absent?.member);
  const electors = electorate(
    VOTERS.map((voter) => ({ id: seatId(voter), hasVote: true })),
    {
      presentIds: new Set(present.map(seatId)),
      excludedIds: new Set(conflictRows(meeting, item).map(({ memberId }) => memberId)),
      votedIds: new Set(choices.map(([voter]) => seatId(voter))),
    },
  );
  const { base, shareNumerator, shareDenominator } = VOTE_RULES[nominationOf(item.nomination).award];
  const rule = { share: { numerator: shareNumerator, denominator: shareDenominator }, isStrict: false, base };
  const count = countVotes(
    choices.map(([, choice]) => choice),
    electors,
    rule,
  );
  await db.agendaItem.update({
    where: { id: itemId(item.nomination) },
    data: {
      status: 'CLOSED',
      version: 3,
      closedAt: hanoi(meeting.held?.closedAt ?? meeting.startsAt),
      memberCount: electors.memberCount,
      presentCount: electors.presentCount,
      excludedCount: electors.excludedCount,
      agreeCount: count.agree,
      disagreeCount: count.disagree,
      abstainCount: count.abstain,
      baseCount: count.base,
      neededCount: count.needed,
      isPassed: count.isPassed,
    },
  });
}

function nominationOf(key: string): SampleNomination {
  const found = NOMINATIONS.find((nomination) => nomination.key === key);
  if (found === undefined) throw new Error(`The sample has no nomination ${key}`);
  return found;
}
