import type { Event, Moved } from './event-shape.ts';

/** Letters to other bodies about lines: recorded, answered, ended without an answer, cancelled. */
export type OpinionAuditEvent =
  | Event<
      'OPINION_ASKED',
      'OpinionRequest',
      { readonly year: number; readonly kind: string; readonly dueOn: string; readonly nominations: readonly string[] }
    >
  | Event<'OPINION_ANSWERED', 'OpinionRequest', Moved & { readonly objections: number }>
  | Event<'OPINION_CLOSED' | 'OPINION_CANCELLED', 'OpinionRequest', Moved>;
