import type { Event, Moved } from './event-shape.ts';

/** Research topics: recorded, sent, confirmed or returned, taken back, withdrawn. */
export type ResearchTopicAuditEvent =
  | Event<
      'RESEARCH_TOPIC_RECORDED',
      'ResearchTopic',
      { readonly year: number; readonly kind: string; readonly count: number }
    >
  | Event<'RESEARCH_TOPIC_CHANGED', 'ResearchTopic', { readonly version: number; readonly fields: readonly string[] }>
  | Event<
      | 'RESEARCH_TOPIC_SENT'
      | 'RESEARCH_TOPIC_RETURNED'
      | 'RESEARCH_TOPIC_CONFIRMED'
      | 'RESEARCH_TOPIC_TAKEN_BACK'
      | 'RESEARCH_TOPIC_WITHDRAWN',
      'ResearchTopic',
      Moved
    >;
