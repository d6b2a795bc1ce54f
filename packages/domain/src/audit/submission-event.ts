import type { Event, Moved } from './event-shape.ts';

/** Tờ trình to the higher level: written, signed, sent, answered line by line. */
export type SubmissionAuditEvent =
  | Event<
      'SUBMISSION_DRAFTED',
      'Submission',
      { readonly year: number; readonly kind: string; readonly nominations: readonly string[] }
    >
  | Event<'SUBMISSION_SAVED', 'Submission'>
  | Event<
      'SUBMISSION_LINES_ADDED' | 'SUBMISSION_LINES_TAKEN_OUT',
      'Submission',
      { readonly nominations: readonly string[] }
    >
  | Event<'SUBMISSION_SIGNED', 'Submission', Moved & { readonly number: number; readonly signedOn: string }>
  | Event<
      'SUBMISSION_DISPATCHED',
      'Submission',
      Moved & { readonly kind: string; readonly sentOn: string; readonly sets: number; readonly reason?: string }
    >
  | Event<'SUBMISSION_CANCELLED', 'Submission', Moved>
  | Event<
      'SUBMISSION_ANSWERED',
      'Submission',
      { readonly kind: string; readonly decisionNumber: string; readonly nominations: readonly string[] }
    >
  | Event<
      'SUBMISSION_SENT_AGAIN',
      'Submission',
      { readonly paperNumber: string; readonly sentOn: string; readonly nominations: readonly string[] }
    >
  | Event<
      'SUBMISSION_ANSWER_CORRECTED',
      'Submission',
      Moved & { readonly decisionNumber: string; readonly nominations: readonly string[] }
    >;
