import type { Event, Moved } from './event-shape.ts';

/** The running work of a movement year: reports on request, difficulties and their answers, reviews. */
export type WorksEvent =
  | Event<
      'REPORTS_ASKED',
      'ReportRequest',
      { readonly year: number; readonly departments: readonly string[]; readonly dueOn: string }
    >
  | Event<'REPORTS_REMINDED', 'ReportRequest', { readonly count: number }>
  | Event<'REPORT_DUE_CHANGED', 'ReportRequest', Moved & { readonly dueOn: string }>
  | Event<'REPORT_REQUEST_CLOSED' | 'REPORT_REQUEST_CANCELLED', 'ReportRequest', Moved>
  | Event<'UNIT_REPORT_SAVED', 'UnitReport'>
  | Event<'UNIT_REPORT_SENT' | 'UNIT_REPORT_RECEIVED' | 'UNIT_REPORT_RETURNED', 'UnitReport', Moved>
  | Event<'DIFFICULTY_RAISED', 'Difficulty', { readonly year: number; readonly departmentId: string }>
  | Event<
      | 'DIFFICULTY_ROUTED'
      | 'DIFFICULTY_ANSWERED'
      | 'DIFFICULTY_CLOSED'
      | 'DIFFICULTY_ASKED_AGAIN'
      | 'DIFFICULTY_WITHDRAWN',
      'Difficulty',
      Moved
    >
  | Event<'REVIEW_STARTED', 'MovementReview', { readonly year: number; readonly kind: string }>
  | Event<'REVIEW_SAVED', 'MovementReview'>
  | Event<'REVIEW_SENT', 'MovementReview', Moved & { readonly fileHash: string }>
  | Event<'REVIEW_DISCARDED', 'MovementReview', Moved>;
