import type { Prisma } from '@thidua/db';
import { isPermitted } from '@thidua/domain/accounts';
import { plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { isMissing, mayAskForReports, unitReportEventsFor } from '@thidua/domain/works';
import { departmentNameOn, NAMED_DEPARTMENT } from '../../organisation/index.ts';
import { visibleUnitReports } from '../../works/index.ts';
import { headIdsOf } from '../offices.queries.ts';
import type { WorkItemType, WorkKind } from '../work.type.ts';
import { MOST_ITEMS, NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

const ROW = {
  id: true,
  status: true,
  departmentId: true,
  returnedReason: true,
  remindedOn: true,
  sentAt: true,
  updatedAt: true,
  department: { select: NAMED_DEPARTMENT },
  request: { select: { id: true, title: true, status: true, dueOn: true, askedAt: true } },
} as const satisfies Prisma.UnitReportSelect;
type Row = Prisma.UnitReportGetPayload<{ select: typeof ROW }>;

/** Reports to write, for whoever writes them; reports to take in and those still owed, for whoever asked. One statement. */
export async function reportWork(scope: WorkScope): Promise<Work> {
  const { context, year, offices, today } = scope;
  const { actor, db } = context;
  if (!isPermitted(actor, 'report:write')) return NO_WORK;
  const rows = await db.unitReport.findMany({
    where: {
      AND: [visibleUnitReports(actor), { status: { not: 'RECEIVED' } }],
      request: { year, status: { in: ['OPEN', 'CLOSED'] } },
    },
    select: ROW,
    orderBy: [{ request: { dueOn: 'asc' } }, { department: { sortOrder: 'asc' } }, { id: 'asc' }],
    take: MOST_ITEMS,
    relationLoadStrategy: 'join',
  });
  const toWrite = rows.filter(({ status, departmentId, request }) =>
    unitReportEventsFor(actor, {
      status,
      departmentId,
      requestStatus: request.status,
      headIds: headIdsOf(offices, departmentId),
    }).includes('SAVE'),
  );
  const requests = mayAskForReports(actor) ? [...Map.groupBy(rows, ({ request }) => request.id).values()] : [];
  return {
    ...NO_WORK,
    turn: [
      ...toWrite.map((row) => reportToWrite(row, today)),
      ...requests.flatMap((each) => reportsToReceive(each, today)),
    ],
    waiting: requests.flatMap((each) => reportsOwed(each, today)),
  };
}

function reportToWrite(
  { id, status, returnedReason, remindedOn, updatedAt, department, request }: Row,
  today: PlainDate,
): WorkItemType {
  const kind: WorkKind =
    status === 'RETURNED' ? 'COMPLETE_REPORT' : remindedOn === null ? 'WRITE_REPORT' : 'REMINDED_REPORT';
  return workItem(kind, request.title, {
    subjectId: id,
    detail: status === 'RETURNED' ? returnedReason : departmentNameOn(department, today),
    since: status === 'RETURNED' ? updatedAt : request.askedAt,
    dueOn: plainDateOf(request.dueOn),
  });
}

function reportsToReceive(rows: readonly Row[], today: PlainDate): readonly WorkItemType[] {
  const sent = rows.filter(({ status }) => status === 'SENT');
  const [first] = sent;
  if (first === undefined) return [];
  return [
    workItem('RECEIVE_REPORTS', first.request.title, {
      subjectId: first.request.id,
      count: sent.length,
      detail: namesOfUnits(sent, today),
      since: first.sentAt,
    }),
  ];
}

function reportsOwed(rows: readonly Row[], today: PlainDate): readonly WorkItemType[] {
  const owed = rows.filter(({ status, request }) => isMissing(status) && request.status === 'OPEN');
  const [first] = owed;
  if (first === undefined) return [];
  const { request } = first;
  return [
    workItem('WAITING_REPORTS', request.title, {
      subjectId: request.id,
      count: owed.length,
      holder: namesOfUnits(owed, today),
      since: request.askedAt,
      dueOn: plainDateOf(request.dueOn),
    }),
  ];
}

function namesOfUnits(rows: readonly Row[], today: PlainDate): string {
  return rows.map(({ department }) => departmentNameOn(department, today)).join(', ');
}
