import type { Event, Moved } from './event-shape.ts';

/** The report of achievement of a nomination: written, asked for, handed in, confirmed, opened again. */
export type AchievementReportAuditEvent =
  | Event<'REPORT_SAVED', 'AchievementReport', { readonly count: number }>
  | Event<'REPORT_ASKED' | 'REPORT_HANDED_IN' | 'REPORT_CONFIRMED' | 'REPORT_REOPENED', 'AchievementReport', Moved>;
