import type { Prisma } from '@thidua/db';
import { found } from '../../platform/fault.ts';
import { keyset } from '../../platform/keyset.ts';
import { checkedFirst, pageOf, type Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { searchWords } from '../../platform/search-words.ts';
import type { ReportRequestsArgs } from './report.input.ts';
import type { ReportRequestType, UnitReportType } from './report.type.ts';
import { visibleReportRequests, visibleUnitReports } from './report.visibility.ts';

export const REQUEST_ROW = {
  id: true,
  year: true,
  title: true,
  periodFrom: true,
  periodTo: true,
  dueOn: true,
  questions: true,
  status: true,
  version: true,
  askedAt: true,
  askedById: true,
  cancelledReason: true,
} as const satisfies Prisma.ReportRequestSelect;

/** All but the draft, which has a loader of its own with its own right. */
export const REPORT_ROW = {
  id: true,
  status: true,
  version: true,
  sentAnswers: true,
  sentAt: true,
  sentById: true,
  receivedAt: true,
  receivedById: true,
  returnedReason: true,
  remindedOn: true,
  updatedAt: true,
  requestId: true,
  departmentId: true,
} as const satisfies Prisma.UnitReportSelect;

const NEWEST_FIRST = keyset<
  ReportRequestType,
  Prisma.ReportRequestWhereInput,
  Prisma.ReportRequestOrderByWithRelationInput
>([
  { path: 'askedAt', direction: 'desc', kind: 'instant', valueOf: ({ askedAt }) => askedAt },
  { path: 'id', direction: 'desc', kind: 'text', valueOf: ({ id }) => id },
]);

/** One page of the requests of a year that the actor may know of, the newest first. */
export async function listReportRequests(
  { db, actor }: ActingContext,
  { year, filter, first, after }: ReportRequestsArgs,
): Promise<Page<ReportRequestType>> {
  const { text, statuses } = filter ?? {};
  const where: Prisma.ReportRequestWhereInput = {
    AND: [
      visibleReportRequests(actor),
      { year },
      statuses == null || statuses.length === 0 ? {} : { status: { in: [...statuses] } },
      ...searchWords(text).map((word) => ({ foldedTitle: { contains: word } })),
    ],
  };
  const take = checkedFirst(first);
  const rows = await db.reportRequest.findMany({
    select: REQUEST_ROW,
    where: { AND: [where, NEWEST_FIRST.after(after) ?? {}] },
    orderBy: NEWEST_FIRST.orderBy,
    take: take + 1,
  });
  return pageOf(rows, take, NEWEST_FIRST.cursorOf, () => db.reportRequest.count({ where }));
}

/** The request, or NOT_FOUND for one the actor may not know of. */
export async function reportRequestById({ db, actor }: ActingContext, id: string): Promise<ReportRequestType> {
  return found(
    await db.reportRequest.findFirst({ select: REQUEST_ROW, where: { AND: [{ id }, visibleReportRequests(actor)] } }),
  );
}

/** The report, or NOT_FOUND for one the actor may not know of. */
export async function unitReportById({ db, actor }: ActingContext, id: string): Promise<UnitReportType> {
  return found(
    await db.unitReport.findFirst({ select: REPORT_ROW, where: { AND: [{ id }, visibleUnitReports(actor)] } }),
  );
}
