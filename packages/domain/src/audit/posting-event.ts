import type { AuditDetail, Event, Moved } from './event-shape.ts';

interface About extends AuditDetail {
  readonly postingId: string;
  /** The person whose line it is about, who does not learn from the trail who said it; empty for any other. */
  readonly subjectIds: readonly string[];
}

/** Public postings of lines and what is said of them. What was said is in the record and not in the chain. */
export type PostingAuditEvent =
  | Event<
      'POSTING_WRITTEN' | 'POSTING_CHANGED',
      'Posting',
      {
        readonly year: number;
        readonly fromOn: string;
        readonly dueOn: string;
        readonly nominations: readonly string[];
      }
    >
  | Event<'POSTING_OPENED', 'Posting', Moved & { readonly dueOn: string }>
  | Event<'POSTING_LINE_TAKEN_OFF', 'Posting', { readonly nominations: readonly string[] }>
  | Event<'POSTING_CLOSED' | 'POSTING_CANCELLED', 'Posting', Moved>
  | Event<'POSTING_COMMENTED', 'PostingComment', About>
  | Event<'POSTING_COMMENT_WITHDRAWN' | 'POSTING_COMMENT_ANSWERED', 'PostingComment', Moved & About>;
