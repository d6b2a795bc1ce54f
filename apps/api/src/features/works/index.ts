import type { AnyExportList } from '../../platform/export/export-list.ts';
import { difficultyExport } from './difficulty.export.ts';
import { DifficultyFields } from './difficulty.fields.ts';
import { DifficultyResolver } from './difficulty.resolver.ts';
import { reportAnswersExport } from './report-answers.export.ts';
import { reportRequestExport } from './report.export.ts';
import { ReportRequestFields, UnitReportFields } from './report.fields.ts';
import { ReportResolver } from './report.resolver.ts';

/** The doors of this feature, one class per `*.resolver.ts` and `*.fields.ts`; `schema.ts` takes them as they are. */
export const worksResolvers = [
  ReportResolver,
  ReportRequestFields,
  UnitReportFields,
  DifficultyResolver,
  DifficultyFields,
] as const;

export { visibleDifficulties } from './difficulty.visibility.ts';
export { visibleUnitReports } from './report.visibility.ts';

/** The lists of this feature as files. */
export const worksExports: readonly AnyExportList[] = [reportRequestExport, reportAnswersExport, difficultyExport];
export { difficultiesInWords, unitReportsInWords } from './works-in-words.ts';
