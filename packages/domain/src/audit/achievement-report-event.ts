import type { CopyVerdict } from '../report-copies/index.ts';
import type { Event, Moved } from './event-shape.ts';

/** The report of achievement of a nomination: written, asked for, handed in, confirmed, opened again, judged beside another one. */
export type AchievementReportAuditEvent =
  | Event<
      'REPORT_COPY_JUDGED',
      'AchievementReport',
      { readonly otherId: string; readonly shareBasisPoints: number; readonly verdict: CopyVerdict }
    >
  | Event<'REPORT_SAVED', 'AchievementReport', { readonly count: number }>
  | Event<'REPORT_ASKED' | 'REPORT_HANDED_IN' | 'REPORT_CONFIRMED' | 'REPORT_REOPENED', 'AchievementReport', Moved>;
