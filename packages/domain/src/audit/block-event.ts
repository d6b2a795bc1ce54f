import type { AuditDetail, Event, Moved } from './event-shape.ts';

/** Who, as what, for which days; the last day is null while it goes on. */
interface BlockTermFacts extends AuditDetail {
  readonly memberId: string;
  readonly role: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Cụm, khối thi đua: who is in them, their pacts. */
export type BlockEvent =
  | Event<'BLOCK_CREATED', 'EmulationBlock', { readonly kind: string }>
  | Event<'BLOCK_EDITED', 'EmulationBlock'>
  | Event<'BLOCK_TERM_ADDED' | 'BLOCK_TERM_CHANGED' | 'BLOCK_TERM_REMOVED', 'EmulationBlock', BlockTermFacts>
  | Event<'PACT_STARTED', 'BlockPact', { readonly blockId: string; readonly year: number }>
  | Event<'PACT_SAVED', 'BlockPact'>
  | Event<'PACT_SIGNED', 'BlockPact', Moved & { readonly signedOn: string; readonly count: number }>
  | Event<'PACT_REOPENED', 'BlockPact', Moved>
  | Event<'BLOCK_SHEET_STARTED', 'BlockSheet', { readonly pactId: string }>
  | Event<'BLOCK_SHEET_SAVED', 'BlockSheet'>
  | Event<'BLOCK_SHEET_AMENDED', 'BlockSheet', { readonly count: number }>
  | Event<'BLOCK_SCORING_OPENED', 'BlockSheet', Moved & { readonly count: number }>
  | Event<'BLOCK_SCORING_CLOSED' | 'BLOCK_SCORING_RESUMED' | 'BLOCK_RANKING_REOPENED', 'BlockSheet', Moved>
  | Event<'BLOCK_RANKING_PUBLISHED', 'BlockSheet', Moved & { readonly publishedOn: string; readonly count: number }>
  | Event<'BLOCK_SCORES_SAVED' | 'BLOCK_SCORES_APPRAISED', 'BlockEntry', { readonly count: number }>
  | Event<'BLOCK_SCORES_SENT', 'BlockEntry', { readonly sentOn: string }>
  | Event<'BLOCK_SCORES_REOPENED', 'BlockEntry'>
  | Event<'BLOCK_AWARD_RECORDED', 'BlockEntry', { readonly kind: string }>
  | Event<'BLOCK_AWARD_REMOVED', 'BlockEntry'>
  | Event<'BLOCK_ENTRY_MARKED', 'BlockEntry', { readonly ranked: boolean }>;
