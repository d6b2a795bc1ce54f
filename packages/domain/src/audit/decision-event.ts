import type { Event } from './event-shape.ts';

/** What is done with decisions and the certificates that they give. */
export type DecisionEvent =
  | Event<
      'DECISION_DRAFTED',
      'Decision',
      { readonly meetingId: string; readonly lines: number; readonly amendsId?: string }
    >
  | Event<'DECISION_CORRECTION_DRAFTED', 'Decision', { readonly amendsId: string; readonly changes: number }>
  | Event<'DECISION_DISCARDED', 'Decision'>
  /** The nominations that came into a draft and those that left it. */
  | Event<
      'DECISION_LINES_CHANGED',
      'Decision',
      { readonly linesAdded: readonly string[]; readonly linesTakenOut: readonly string[] }
    >
  /** The period of achievement where it was stated anew, and how many others stand beside it. */
  | Event<
      'DECISION_SAVED',
      'Decision',
      { readonly periodFrom?: string; readonly periodTo?: string; readonly ownPeriods?: number }
    >
  /** Certificates printed in one go, and how many of them had been printed before. */
  | Event<
      'AWARD_CERTIFICATES_PRINTED',
      'Decision',
      { readonly printId: string; readonly count: number; readonly again: number }
    >
  | Event<
      'DECISION_ISSUED',
      'Decision',
      { readonly number: number; readonly issuedOn: string; readonly lines: number }
    >;
