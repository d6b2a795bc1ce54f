import type { Event, Moved } from './event-shape.ts';

/** What happens with a session of scoring: counts and states. Who scores what stands in the record, not on the trail. */
export type ScoringSessionEvent =
  | Event<'SCORING_SESSION_STARTED' | 'SCORING_SESSION_CHANGED', 'ScoringSession', { readonly dueOn: string }>
  | Event<'SCORING_SESSION_FILLED' | 'SCORERS_DRAFTED' | 'SCORERS_SPREAD', 'ScoringSession', { readonly count: number }>
  | Event<'SCORERS_PUBLISHED', 'ScoringSession', Moved & { readonly count: number }>
  | Event<'SCORERS_REMINDED', 'ScoringSession', { readonly count: number }>
  | Event<'SCORE_SHEET_TAKEN_OUT', 'ScoringSession', { readonly number: number }>
  | Event<'SCORING_SESSION_MOVED', 'ScoringSession', Moved>
  | Event<'SCORING_SESSION_PUT_TO_COUNCIL', 'ScoringSession', { readonly count: number; readonly councilId: string }>
  /** Neither with whom nor how; the count is of sheets that stand aside, or count again, through it. */
  | Event<'RELATION_DECLARED' | 'RELATION_WITHDRAWN', 'DeclaredRelation', { readonly count: number }>;
