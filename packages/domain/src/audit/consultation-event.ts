import type { Event, Moved } from './event-shape.ts';

/** Questions to offices of the own body about a line under check. */
export type ConsultationAuditEvent =
  | Event<
      'CONSULTATION_ASKED',
      'Consultation',
      {
        readonly nominationId: string;
        readonly kind: string;
        readonly departmentId: string | null;
        readonly staffId: string | null;
        readonly dueOn: string;
      }
    >
  | Event<'CONSULTATION_ANSWERED', 'Consultation', Moved & { readonly answer: string }>
  | Event<'CONSULTATION_REMINDED', 'Consultation'>
  | Event<'CONSULTATION_CANCELLED', 'Consultation', Moved>
  /** The check went on in spite of an objection, for a written reason. */
  | Event<'CONSULTATION_WEIGHED', 'Consultation', { readonly nominationId: string }>;
