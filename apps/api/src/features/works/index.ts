import type { AnyExportList } from '../../platform/export/export-list.ts';
import { reportRequestExport } from './report.export.ts';
import { ReportRequestFields, UnitReportFields } from './report.fields.ts';
import { ReportResolver } from './report.resolver.ts';

/** The doors of this feature, one class per `*.resolver.ts` and `*.fields.ts`; `schema.ts` takes them as they are. */
export const worksResolvers = [ReportResolver, ReportRequestFields, UnitReportFields] as const;

export { visibleUnitReports } from './report.visibility.ts';

/** The lists of this feature as files. */
export const worksExports: readonly AnyExportList[] = [reportRequestExport];
