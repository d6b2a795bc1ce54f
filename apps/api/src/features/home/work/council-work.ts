import type { Prisma } from '@thidua/db';
import { hasRole, isPermitted } from '@thidua/domain/accounts';
import { presides, seatsOn } from '@thidua/domain/council';
import { addDays, dayIn } from '@thidua/domain/kernel';
import { OWN_LEVEL_AWARDS } from '@thidua/domain/vocabulary';
import { visibleMeetings } from '../../council/index.ts';
import type { WorkItemType } from '../work.type.ts';
import { CALENDAR_DAYS, NO_WORK, workItem, type Work, type WorkFacts, type WorkScope } from './work.ts';

/** What a meeting asks of one person: the own seat, and the open items without the own vote. */
function meetingSelect(staffId: string) {
  const mine = { where: { member: { staffId } }, select: { memberId: true } } as const;
  return {
    id: true,
    title: true,
    place: true,
    status: true,
    startsAt: true,
    openedAt: true,
    council: {
      select: {
        members: {
          where: { staffId },
          select: { id: true, role: true, hasVote: true, validFrom: true, validTo: true },
        },
      },
    },
    handovers: { select: { toMemberId: true }, orderBy: { number: 'desc' }, take: 1 },
    invitations: {
      select: { sentAt: true, recipients: { where: { member: { staffId } }, select: { answer: true } } },
      orderBy: { number: 'desc' },
      take: 1,
    },
    agendaItems: { where: { status: 'OPEN' }, select: { votes: mine, conflicts: mine } },
  } as const satisfies Prisma.MeetingSelect;
}
type MeetingRow = Prisma.MeetingGetPayload<{ select: ReturnType<typeof meetingSelect> }>;

/** Nobody is nobody's member: an id that no staff has. */
const NO_STAFF = '00000000-0000-4000-8000-000000000000';

/** Meetings that are open or come up, and what is to be drafted from those that are over. Two statements. */
export async function councilWork(scope: WorkScope): Promise<Work> {
  const { context, year } = scope;
  const { actor, db } = context;
  if (!isPermitted(actor, 'meeting:read')) return NO_WORK;
  const [meetings, undecided] = await Promise.all([
    db.meeting.findMany({
      where: { AND: [visibleMeetings(actor), { year, status: { in: ['PLANNED', 'OPEN'] } }] },
      select: meetingSelect(actor.staffId ?? NO_STAFF),
      orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    }),
    hasRole(actor, 'SECRETARY') ? meetingsToDecide(scope) : [],
  ]);
  return {
    ...NO_WORK,
    turn: [...meetings.flatMap((meeting) => meetingTurn(meeting, scope)), ...undecided],
    calendar: meetings.flatMap((meeting) => upcoming(meeting, scope)),
  };
}

function meetingTurn(meeting: MeetingRow, scope: WorkScope): WorkItemType[] {
  const { actor } = scope.context;
  const day = dayIn(actor.timeZone, meeting.startsAt);
  const [seat] = seatsOn(meeting.council.members, day);
  const facts = { subjectId: meeting.id, dueOn: day, detail: meeting.place };
  const isNear = day <= addDays(scope.today, CALENDAR_DAYS);
  const [handed] = meeting.handovers;
  const chairHeld = handed === undefined ? 'NOBODY' : handed.toMemberId === seat?.id ? 'SELF' : 'OTHER';
  const chairs = presides({ roles: actor.roles, seat, chairHeld });
  if (meeting.status === 'PLANNED') {
    return [
      ...(chairs && isNear ? [workItem('CHAIR_MEETING', meeting.title, facts)] : []),
      ...invitationTurn(meeting, facts),
    ];
  }
  const open = { ...facts, since: meeting.openedAt };
  const votable = seat?.hasVote === true ? meeting.agendaItems.filter(isForMe).length : 0;
  return [
    ...(chairs ? [workItem('CHAIR_MEETING', meeting.title, open)] : []),
    ...(votable > 0 ? [workItem('VOTE', meeting.title, { ...open, count: votable })] : []),
    ...(votable === 0 && !chairs && seat !== undefined ? [workItem('JOIN_MEETING', meeting.title, open)] : []),
  ];
}

/** The newest invitation, while the person has not said whether they come. */
function invitationTurn({ title, invitations: [newest] }: MeetingRow, facts: WorkFacts): WorkItemType[] {
  const isSilent = newest?.recipients.some(({ answer }) => answer === null) === true;
  return isSilent ? [workItem('ANSWER_INVITATION', title, { ...facts, since: newest.sentAt })] : [];
}

function isForMe({ votes, conflicts }: MeetingRow['agendaItems'][number]): boolean {
  return votes.length === 0 && conflicts.length === 0;
}

function upcoming(meeting: MeetingRow, { context, today }: WorkScope): WorkItemType[] {
  const day = dayIn(context.actor.timeZone, meeting.startsAt);
  if (meeting.status !== 'PLANNED' || day < today || day > addDays(today, CALENDAR_DAYS)) return [];
  const facts = { subjectId: meeting.id, dueOn: day, since: meeting.startsAt, detail: meeting.place };
  return [workItem('MEETING_STARTS', meeting.title, facts)];
}

/** Closed meetings with something that passed and stands in no decision. */
async function meetingsToDecide({ context, year }: WorkScope): Promise<WorkItemType[]> {
  const meetings = await context.db.meeting.findMany({
    where: {
      organisationId: context.actor.organisationId,
      year,
      status: 'CLOSED',
      agendaItems: {
        some: {
          isPassed: true,
          nomination: { status: 'PASSED', decisionLine: null, awardCode: { in: [...OWN_LEVEL_AWARDS] } },
        },
      },
    },
    select: { id: true, title: true, closedAt: true },
    orderBy: { closedAt: 'asc' },
  });
  return meetings.map(({ id, title, closedAt }) =>
    workItem('DRAFT_DECISION', title, { subjectId: id, since: closedAt }),
  );
}
