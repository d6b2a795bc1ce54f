import type { AuditDetail, Event, Moved } from './event-shape.ts';

interface TemplateFacts extends AuditDetail {
  readonly kind: string;
}

/** The body words a kind of paper; what was written stands in the record itself. */
export type PaperTemplateAuditEvent =
  | Event<'TEMPLATE_SAVED', 'PaperTemplate', TemplateFacts>
  | Event<
      'TEMPLATE_PROPOSED' | 'TEMPLATE_WITHDRAWN' | 'TEMPLATE_RETURNED' | 'TEMPLATE_DISCARDED',
      'PaperTemplate',
      Moved & TemplateFacts
    >
  | Event<'TEMPLATE_APPROVED', 'PaperTemplate', Moved & TemplateFacts & { readonly number: number }>
  /** A draft took up a newer template, with the number that it has now. */
  | Event<
      'TEMPLATE_TAKEN_UP',
      'MeetingMinutes' | 'Posting' | 'Submission' | 'Initiative' | 'MovementReview',
      TemplateFacts & { readonly number: number }
    >
  /** By which template a draft is worded, and whether in words of its own. */
  | Event<'DECISION_WORDED', 'Decision', { readonly number: number; readonly isOwn: boolean }>;
