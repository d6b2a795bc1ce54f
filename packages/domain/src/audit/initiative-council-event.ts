import type { Event, Moved } from './event-shape.ts';

/** The initiative council and what comes before it; names and texts stand in the records. */
export type InitiativeCouncilEvent =
  | Event<
      'INITIATIVE_COUNCIL_DRAFTED' | 'INITIATIVE_COUNCIL_CHANGED',
      'InitiativeCouncil',
      { readonly decisionNumber: string; readonly members: number }
    >
  | Event<'INITIATIVE_COUNCIL_DISCARDED', 'InitiativeCouncil', Moved>
  /** The council whose term ends because this one begins, if there is one. */
  | Event<
      'INITIATIVE_COUNCIL_APPROVED',
      'InitiativeCouncil',
      Moved & { readonly decisionNumber: string; readonly endedId: string | null }
    >
  /** Its term was cut: the last day, and the council that follows. */
  | Event<'INITIATIVE_COUNCIL_ENDED', 'InitiativeCouncil', { readonly validTo: string; readonly councilId: string }>
  | Event<
      'SCORING_GRID_DRAFTED' | 'SCORING_GRID_CHANGED',
      'ScoringGrid',
      { readonly criteria: number; readonly total: number }
    >
  | Event<'SCORING_GRID_DISCARDED', 'ScoringGrid', Moved>
  | Event<'SCORING_GRID_APPROVED', 'ScoringGrid', Moved & { readonly validFrom: string }>
  | Event<'INITIATIVE_ASSIGNED', 'Initiative', Moved & { readonly count: number; readonly namesLeft?: number }>
  /** A file of the request, by its place among them: a copy that does not name its author. */
  | Event<'SCORE_FILE_OPENED', 'ScoreSheet', { readonly number: number; readonly file: number }>
  /** By the number of the sheet only: what a scorer does must not tell whose request it was. */
  | Event<'SCORE_SENT' | 'SCORING_DECLINED', 'ScoreSheet', { readonly number: number }>
  | Event<'INITIATIVE_PUT_TO_COUNCIL', 'Initiative', Moved & { readonly councilId: string }>;
