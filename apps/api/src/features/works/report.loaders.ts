import { groupedBy, inOrderOf, loader } from '../../platform/loader.ts';
import { REPORT_ROW, REQUEST_ROW } from './report.queries.ts';
import type { ReportRequestType, UnitReportType } from './report.type.ts';
import { visibleReportRequests, visibleUnitReports } from './report.visibility.ts';

/** The reports of each request that the actor may know of, in the order of the body's chart. */
export const reportsOf = loader<string, readonly UnitReportType[]>(async ({ db, actor }, requestIds) => {
  if (actor === undefined) return requestIds.map(() => []);
  const rows = await db.unitReport.findMany({
    where: { AND: [{ requestId: { in: [...requestIds] } }, visibleUnitReports(actor)] },
    select: REPORT_ROW,
    orderBy: [{ department: { sortOrder: 'asc' } }, { department: { currentName: 'asc' } }, { id: 'asc' }],
  });
  return groupedBy(requestIds, rows, ({ requestId }) => requestId);
});

export const requestOf = loader<string, ReportRequestType | undefined>(async ({ db, actor }, ids) => {
  if (actor === undefined) return ids.map(() => undefined);
  const rows = await db.reportRequest.findMany({
    where: { AND: [{ id: { in: [...ids] } }, visibleReportRequests(actor)] },
    select: REQUEST_ROW,
  });
  return inOrderOf(ids, rows, ({ id }) => id);
});

/** What is being written, by the id of the report. */
export const draftsOf = loader<string, readonly string[]>(async ({ db }, ids) => {
  const rows = await db.unitReport.findMany({ where: { id: { in: [...ids] } }, select: { id: true, answers: true } });
  return inOrderOf(ids, rows, ({ id }) => id).map((row) => row?.answers ?? []);
});
