import type { Prisma } from '@thidua/db';
import { hasRole, headedDepartments } from '@thidua/domain/accounts';
import { consentOf, initiativeEventsFor, isAskedToConsent, type InitiativeFacts } from '@thidua/domain/initiatives';
import { addDays, midnightUtcOf, plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { isWithdrawalAsked } from '@thidua/domain/returns';
import type { ActingContext } from '../../../platform/request-context.ts';
import { visibleInitiatives } from '../../initiatives/index.ts';
import { NAMED_STAFF, staffNameOn } from '../../organisation/index.ts';
import { headIdsOf, namesOf, secretaryIdsOf, type OfficeHolder, type Offices } from '../offices.queries.ts';
import type { WorkItemType, WorkKind } from '../work.type.ts';
import { MOST_ITEMS, NEWS_DAYS, NO_WORK, workItem, type Work, type WorkFacts, type WorkScope } from './work.ts';

const ON_A_DESK = ['DRAFT', 'RETURNED', 'SUBMITTED', 'ENDORSED', 'RECEIVED', 'SCORING', 'BEFORE_COUNCIL'] as const;

const WORK_ROW = {
  id: true,
  code: true,
  title: true,
  status: true,
  ownerId: true,
  departmentId: true,
  updatedAt: true,
  submittedAt: true,
  endorsedAt: true,
  dueOn: true,
  returnedReason: true,
  withdrawnReason: true,
  withdrawalAskedAt: true,
  withdrawalRefusedAt: true,
  owner: { select: NAMED_STAFF },
  authors: { select: { staffId: true, shareBasisPoints: true, answer: true, answeredShare: true } },
} as const satisfies Prisma.InitiativeSelect;
type WorkRow = Prisma.InitiativeGetPayload<{ select: typeof WORK_ROW }>;

/** The initiatives that lie on the actor's desks, and where the actor's own ones lie. One statement. */
export async function initiativeWork(scope: WorkScope): Promise<Work> {
  const { context, offices } = scope;
  const concern = concernOf(context, offices);
  if (concern === undefined) return NO_WORK;
  const rows = await initiativesOnDesks(scope, concern);
  const { actor } = context;
  const mindsAll = Object.keys(concern).length === 0;
  return {
    ...NO_WORK,
    turn: rows.flatMap((row) => {
      const kind = workFor(scope, row);
      return kind === undefined ? [] : [deskItem(kind, row, scope)];
    }),
    news: rows.flatMap((row) =>
      mindsAll && row.status === 'WITHDRAWN'
        ? [deskItem('INITIATIVE_WITHDRAWN', row, scope, { detail: row.withdrawnReason, since: row.updatedAt })]
        : [],
    ),
    waiting: rows.flatMap((row) => {
      const kind = row.ownerId === actor.staffId ? waitingFor(row) : undefined;
      return kind === undefined ? [] : [deskItem(kind, row, scope, { detail: null, holder: holderOf(row, offices) })];
    }),
  };
}

/** Initiatives that lie longer on a desk than the law allows, as far as the actor may see them. One statement. */
export async function lateInitiatives(scope: WorkScope): Promise<readonly WorkItemType[]> {
  const rows = await initiativesOnDesks(scope, {});
  return rows.flatMap((row) => {
    const kind = deskOf(row);
    if (kind === undefined || !isLate(row, scope.today)) return [];
    return [deskItem(kind, row, scope, { holder: holderOf(row, scope.offices) })];
  });
}

/** Withdrawn after the secretariat had taken it in: lately enough to be news to it. */
function takenBack(today: PlainDate): Prisma.InitiativeWhereInput {
  const since = midnightUtcOf(addDays(today, -NEWS_DAYS));
  return { status: 'WITHDRAWN', receivedAt: { not: null }, updatedAt: { gte: since } };
}

function initiativesOnDesks(
  { context, year, today }: WorkScope,
  concern: Prisma.InitiativeWhereInput,
): Promise<WorkRow[]> {
  return context.db.initiative.findMany({
    where: {
      AND: [
        visibleInitiatives(context.actor),
        concern,
        { year },
        { OR: [{ status: { in: [...ON_A_DESK] } }, takenBack(today)] },
      ],
    },
    select: WORK_ROW,
    orderBy: [{ updatedAt: 'asc' }, { id: 'asc' }],
    take: MOST_ITEMS,
  });
}

/** The secretary minds all desks, the director those that no secretary may, a head the division's, everybody those they write or share. */
function concernOf({ actor }: ActingContext, offices: Offices): Prisma.InitiativeWhereInput | undefined {
  const secretaryIds = secretaryIdsOf(offices);
  const isDirector = hasRole(actor, 'DIRECTOR');
  if (hasRole(actor, 'SECRETARY') || (isDirector && secretaryIds.length === 0)) return {};
  const headed = headedDepartments(actor);
  const branches: Prisma.InitiativeWhereInput[] = [
    ...(actor.staffId === undefined ? [] : [writtenBy(actor.staffId)]),
    ...(headed.length === 0 ? [] : [{ departmentId: { in: [...headed] } }]),
    ...(isDirector ? [{ AND: secretaryIds.map(writtenBy) }] : []),
  ];
  return branches.length === 0 ? undefined : { OR: branches };
}

function writtenBy(staffId: string): Prisma.InitiativeWhereInput {
  return { OR: [{ ownerId: staffId }, { authors: { some: { staffId } } }] };
}

/** What the actor has to do with it now, by the same policy that later lets them do it. */
function workFor({ context: { actor }, offices, today }: WorkScope, row: WorkRow): WorkKind | undefined {
  const facts: InitiativeFacts = {
    status: row.status,
    ownerId: row.ownerId,
    authorIds: row.authors.map(({ staffId }) => staffId),
    departmentId: row.departmentId,
    headIds: headIdsOf(offices, row.departmentId),
    secretaryIds: secretaryIdsOf(offices),
    isLate: isLate(row, today),
    isWithdrawalAsked: isWithdrawalAsked(row),
  };
  if (actor.staffId !== undefined && isAskedToConsent(actor.staffId, row)) return 'CONFIRM_AUTHORSHIP';
  const events = initiativeEventsFor(actor, facts);
  if (events.includes('AGREE_WITHDRAWAL')) return 'ANSWER_WITHDRAWAL';
  if (events.includes('SAVE') && row.authors.some((author) => consentOf(row.ownerId, author) === 'CHANGE_ASKED')) {
    return 'MEND_AUTHORSHIP';
  }
  if (events.includes('SAVE')) return row.status === 'RETURNED' ? 'COMPLETE_INITIATIVE' : 'FINISH_INITIATIVE';
  if (events.includes('ENDORSE')) return 'ENDORSE_INITIATIVE';
  if (events.includes('RECEIVE')) return 'RECEIVE_INITIATIVE';
  if (events.includes('DECLINE')) return 'DECIDE_LATE_INITIATIVE';
  return events.includes('RECOGNISE') ? 'RECOGNISE_INITIATIVE' : undefined;
}

function deskOf({ status }: Pick<WorkRow, 'status'>): WorkKind | undefined {
  switch (status) {
    case 'SUBMITTED':
      return 'ENDORSE_INITIATIVE';
    case 'ENDORSED':
      return 'RECEIVE_INITIATIVE';
    case 'RECEIVED':
    case 'SCORING':
    case 'BEFORE_COUNCIL':
      return 'RECOGNISE_INITIATIVE';
    case 'DRAFT':
    case 'RETURNED':
    case 'RECOGNISED':
    case 'NOT_RECOGNISED':
    case 'NOT_ACCEPTED':
    case 'WITHDRAWN':
      return undefined;
  }
}

const WAITING = {
  ENDORSE_INITIATIVE: 'WAITING_ENDORSEMENT',
  RECEIVE_INITIATIVE: 'WAITING_RECEIPT',
  RECOGNISE_INITIATIVE: 'WAITING_RECOGNITION',
} as const satisfies Partial<Record<WorkKind, WorkKind>>;

function waitingFor(row: WorkRow): WorkKind | undefined {
  const desk = deskOf(row);
  return desk === undefined || !(desk in WAITING) ? undefined : WAITING[desk as keyof typeof WAITING];
}

function deskItem(kind: WorkKind, row: WorkRow, { context, today }: WorkScope, further: WorkFacts = {}): WorkItemType {
  const { id, code, title, status, owner, returnedReason } = row;
  return workItem(kind, title, {
    subjectId: id,
    code,
    detail:
      status === 'RETURNED' && kind !== 'DECIDE_LATE_INITIATIVE'
        ? returnedReason
        : row.ownerId === context.actor.staffId
          ? null
          : staffNameOn(owner, today),
    since: sinceOf(row),
    dueOn: kind === 'CONFIRM_AUTHORSHIP' ? null : dueDay(row),
    count: kind === 'CONFIRM_AUTHORSHIP' ? shareOf(row, context) : null,
    ...further,
  });
}

/** What the actor is asked to agree to, in basis points. */
function shareOf({ authors }: WorkRow, { actor }: ActingContext): number | null {
  return authors.find(({ staffId }) => staffId === actor.staffId)?.shareBasisPoints ?? null;
}

/** The first desk with somebody who is no author: the division's, the secretariat's, the director's. */
function holderOf({ status, departmentId, ownerId, authors }: WorkRow, offices: Offices): string | null {
  const isFree = ({ staffId }: OfficeHolder) =>
    staffId !== ownerId && authors.every((author) => author.staffId !== staffId);
  const heads = status === 'SUBMITTED' ? (offices.heads.get(departmentId) ?? []) : [];
  const desks = [heads, offices.secretaries, offices.directors].map((holders) => holders.filter(isFree));
  return namesOf(desks.find((free) => free.length > 0) ?? []);
}

function sinceOf({ status, submittedAt, endorsedAt, updatedAt }: WorkRow): Date {
  if (status === 'SUBMITTED') return submittedAt ?? updatedAt;
  return status === 'ENDORSED' ? (endorsedAt ?? updatedAt) : updatedAt;
}

/** The last day of the clock that runs (Nghị định 13/2012/NĐ-CP Điều 5-7), as the acts set it. */
function dueDay({ dueOn }: WorkRow): PlainDate | null {
  return dueOn === null ? null : plainDateOf(dueOn);
}

function isLate(row: WorkRow, today: PlainDate): boolean {
  const dueOn = dueDay(row);
  return dueOn !== null && dueOn < today;
}
