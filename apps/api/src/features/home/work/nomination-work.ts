import type { Prisma } from '@thidua/db';
import { hasRole, headedDepartments, isHeadOf, type Actor } from '@thidua/domain/accounts';
import { addDays, midnightUtcOf, plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { nominationEventsFor, takesNominations, type NominationFacts } from '@thidua/domain/nominations';
import { isWithdrawalAsked } from '@thidua/domain/returns';
import { standsOn } from '../../../platform/dated.ts';
import { NOMINATED_KINDS } from '../../eligibility/index.ts';
import { visibleNominations } from '../../nominations/index.ts';
import {
  departmentNameOn,
  NAMED_DEPARTMENT,
  NAMED_OTHER_SUBJECT,
  NAMED_STAFF,
  subjectNameOn,
} from '../../organisation/index.ts';
import { headIdsOf, namesOf, secretaryIdsOf, type Offices } from '../offices.queries.ts';
import type { WorkItemType } from '../work.type.ts';
import { MOST_ITEMS, NEWS_DAYS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

const WORK_ROW = {
  id: true,
  code: true,
  status: true,
  staffId: true,
  checkerId: true,
  checkDueOn: true,
  dueOn: true,
  departmentId: true,
  submittedAt: true,
  updatedAt: true,
  checkedAt: true,
  ineligibleReason: true,
  returnedReason: true,
  withdrawalAskedAt: true,
  withdrawalAskedReason: true,
  withdrawalRefusedAt: true,
  withdrawalRefusedReason: true,
  staff: { select: NAMED_STAFF },
  collective: { select: NAMED_DEPARTMENT },
  otherSubject: { select: NAMED_OTHER_SUBJECT },
  department: { select: { kind: true, ...NAMED_DEPARTMENT } },
} as const satisfies Prisma.NominationSelect;
type WorkRow = Prisma.NominationGetPayload<{ select: typeof WORK_ROW }>;

/** The lists and lines on the actor's desks: heads write, the secretariat receives and checks. Two statements. */
export async function nominationWork(scope: WorkScope): Promise<Work> {
  const { context } = scope;
  const { actor, db } = context;
  const headed = headedDepartments(actor);
  const isSecretary = hasRole(actor, 'SECRETARY');
  if (headed.length === 0 && !hasRole(actor, 'SECRETARY', 'DIRECTOR')) return NO_WORK;
  const [rows, lists] = await Promise.all([
    db.nomination.findMany({
      where: {
        AND: [visibleNominations(actor), concernOf(actor, scope.offices)],
        year: scope.year,
        status: { in: ['SUBMITTED', 'RETURNED', 'RECEIVED', 'ELIGIBLE', 'INELIGIBLE', 'POSTED', 'ON_AGENDA'] },
      },
      select: WORK_ROW,
      orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
      take: MOST_ITEMS * 10,
      relationLoadStrategy: 'join',
    }),
    takesNominations(scope.year, scope.today) && (isSecretary || headed.length > 0) ? unsentLists(scope) : [],
  ]);
  const events = (row: WorkRow) => nominationEventsFor(actor, factsOf(row, scope.offices));
  return {
    ...NO_WORK,
    turn: [
      ...lists
        .filter(({ id, kind }) => keepsList(scope, id, kind))
        .map((list) => listItem('NOMINATE_DEPARTMENT', list, scope)),
      ...rows
        .filter((row) => row.status === 'RETURNED' && events(row).includes('EDIT'))
        .map((row) => returnedItem(row, scope)),
      ...rows
        .filter((row) => events(row).includes('REFUSE_WITHDRAWAL'))
        .map((row) => withdrawalItem('ANSWER_NOMINATION_WITHDRAWAL', row, scope)),
      ...receivable(
        rows.filter((row) => events(row).includes('RECEIVE')),
        scope,
      ),
      ...manyItem(
        'CHECK_NOMINATIONS',
        rows.filter((row) => events(row).includes('CONFIRM_ELIGIBLE')),
        scope,
      ),
      ...manyItem(
        'PUT_ON_AGENDA',
        rows.filter((row) => events(row).includes('PUT_ON_AGENDA')),
        scope,
      ),
    ],
    waiting: isSecretary
      ? lists
          .filter(({ id, kind }) => !keepsList(scope, id, kind))
          .map((list) => listItem('WAITING_NOMINATIONS', list, scope))
      : [],
    news: [
      ...rows
        .filter((row) => row.withdrawalRefusedAt !== null && events(row).includes('ASK_WITHDRAWAL'))
        .map((row) => withdrawalItem('NOMINATION_WITHDRAWAL_REFUSED', row, scope)),
      ...rows.filter((row) => isLatelyIneligible(row, scope)).map((row) => ineligibleItem(row, scope)),
    ],
  };
}

/** A director has lines to receive only where the secretary is proposed. */
function concernOf(actor: Actor, offices: Offices): Prisma.NominationWhereInput {
  if (hasRole(actor, 'SECRETARY')) return {};
  return {
    OR: [
      { departmentId: { in: [...headedDepartments(actor)] } },
      ...(hasRole(actor, 'DIRECTOR') ? [{ staffId: { in: [...secretaryIdsOf(offices)] } }] : []),
    ],
  };
}

function factsOf(row: WorkRow, offices: Offices): NominationFacts {
  const { status, staffId, departmentId, department, checkerId } = row;
  return {
    status,
    departmentId,
    departmentKind: department.kind,
    staffId: staffId ?? undefined,
    headIds: headIdsOf(offices, departmentId),
    isSubjectSecretary: staffId !== null && secretaryIdsOf(offices).includes(staffId),
    checkerId: checkerId ?? undefined,
    isWithdrawalAsked: isWithdrawalAsked(row),
  };
}

const LIST_ROW = { id: true, kind: true, ...NAMED_DEPARTMENT } as const satisfies Prisma.DepartmentSelect;
type UnsentList = Prisma.DepartmentGetPayload<{ select: typeof LIST_ROW }>;

/** Departments whose list of the year has not been sent. */
function unsentLists({ context, year, today }: WorkScope): Promise<UnsentList[]> {
  const { actor, db } = context;
  const isSecretary = hasRole(actor, 'SECRETARY');
  return db.department.findMany({
    where: {
      organisationId: actor.organisationId,
      kind: { in: [...NOMINATED_KINDS] },
      ...standsOn(today),
      ...(isSecretary ? {} : { id: { in: [...headedDepartments(actor)] } }),
      nominationLists: { none: { year, submittedAt: { not: null } } },
    },
    select: LIST_ROW,
    orderBy: { sortOrder: 'asc' },
    relationLoadStrategy: 'join',
  });
}

/** The head keeps the list; the secretariat does for the directorate and while the office of head is vacant. */
function keepsList({ context, offices }: WorkScope, departmentId: string, kind: UnsentList['kind']): boolean {
  const { actor } = context;
  if (kind === 'DIRECTORATE' || headIdsOf(offices, departmentId).length === 0) return hasRole(actor, 'SECRETARY');
  return isHeadOf(actor, departmentId);
}

function listItem(
  kind: 'NOMINATE_DEPARTMENT' | 'WAITING_NOMINATIONS',
  list: UnsentList,
  { offices, nextMeetingOn, today }: WorkScope,
): WorkItemType {
  const holder = kind === 'WAITING_NOMINATIONS' ? namesOf(offices.heads.get(list.id) ?? []) : null;
  return workItem(kind, departmentNameOn(list, today), { subjectId: list.id, holder, dueOn: nextMeetingOn ?? null });
}

/** A wish to withdraw for whoever answers it, with its reason; the answer for whoever uttered it. */
function withdrawalItem(
  kind: 'ANSWER_NOMINATION_WITHDRAWAL' | 'NOMINATION_WITHDRAWAL_REFUSED',
  row: WorkRow,
  { today }: WorkScope,
): WorkItemType {
  const { id, code, staff, collective, otherSubject } = row;
  const isAnswer = kind === 'NOMINATION_WITHDRAWAL_REFUSED';
  return workItem(kind, subjectNameOn(staff, collective, today, otherSubject) || code, {
    subjectId: id,
    code,
    detail: isAnswer ? row.withdrawalRefusedReason : row.withdrawalAskedReason,
    since: isAnswer ? row.withdrawalRefusedAt : row.withdrawalAskedAt,
  });
}

/** For the head whose line did not pass the check: it reads why, and can still speak to the secretariat. */
function isLatelyIneligible({ status, departmentId, checkedAt }: WorkRow, { context, today }: WorkScope): boolean {
  return (
    status === 'INELIGIBLE' &&
    isHeadOf(context.actor, departmentId) &&
    checkedAt !== null &&
    checkedAt >= midnightUtcOf(addDays(today, -NEWS_DAYS))
  );
}

function ineligibleItem(row: WorkRow, { today }: WorkScope): WorkItemType {
  const { id, code, staff, collective, otherSubject, ineligibleReason, checkedAt } = row;
  return workItem('NOMINATION_INELIGIBLE', subjectNameOn(staff, collective, today, otherSubject) || code, {
    subjectId: id,
    code,
    detail: ineligibleReason,
    since: checkedAt,
  });
}

function returnedItem(row: WorkRow, { nextMeetingOn, today }: WorkScope): WorkItemType {
  const { id, code, returnedReason, updatedAt, dueOn } = row;
  const title = subjectNameOn(row.staff, row.collective, today, row.otherSubject) || code;
  const facts = { subjectId: id, code, detail: returnedReason, since: updatedAt, dueOn: dayOr(dueOn, nextMeetingOn) };
  return workItem('COMPLETE_NOMINATION', title, facts);
}

/** One piece of work for each department's parcel of lines. */
function receivable(rows: readonly WorkRow[], { nextMeetingOn, today }: WorkScope): WorkItemType[] {
  return [...Map.groupBy(rows, ({ departmentId }) => departmentId)].map(([departmentId, lines]) => {
    const [first] = lines;
    return workItem('RECEIVE_NOMINATIONS', first === undefined ? '' : departmentNameOn(first.department, today), {
      subjectId: departmentId,
      count: lines.length,
      since: first?.submittedAt ?? null,
      dueOn: dayOr(firstOf(lines.map(({ dueOn }) => dueOn)), nextMeetingOn),
    });
  });
}

/** One piece of work for all lines of one step. */
function manyItem(
  kind: 'CHECK_NOMINATIONS' | 'PUT_ON_AGENDA',
  rows: readonly WorkRow[],
  { nextMeetingOn }: WorkScope,
): WorkItemType[] {
  if (rows.length === 0) return [];
  const first = kind === 'CHECK_NOMINATIONS' ? firstOf(rows.map(({ checkDueOn }) => checkDueOn)) : null;
  return [workItem(kind, '', { count: rows.length, dueOn: dayOr(first, nextMeetingOn) })];
}

/** The day that comes first. */
function firstOf(days: readonly (Date | null)[]): Date | null {
  return days.flatMap((day) => day ?? []).toSorted((a, b) => a.valueOf() - b.valueOf())[0] ?? null;
}

/** The last day of the clock that runs; the next meeting where none does. */
function dayOr(day: Date | null, nextMeetingOn: PlainDate | undefined): PlainDate | null {
  return day === null ? (nextMeetingOn ?? null) : plainDateOf(day);
}
