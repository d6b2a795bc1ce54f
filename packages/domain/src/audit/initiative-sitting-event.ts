import type { Event, Moved } from './event-shape.ts';

/** What happens with a sitting of the initiative council: numbers of votes; who voted how stands in the record, not on the trail. */
export type InitiativeSittingEvent =
  | Event<'INITIATIVE_SITTING_STARTED', 'InitiativeSitting', { readonly count: number }>
  | Event<'INITIATIVE_SITTING_PRESENCE_RECORDED', 'InitiativeSitting', { readonly count: number }>
  | Event<
      'INITIATIVE_SITTING_LINE_RECORDED',
      'InitiativeSitting',
      {
        readonly initiativeId: string;
        /** `agree=3`, `disagree=0`, `abstain=1`, `aside=1`: as it was, and as it is now. */
        readonly earlier: readonly string[];
        readonly recorded: readonly string[];
        readonly authorIds: readonly string[];
      }
    >
  | Event<'INITIATIVE_SITTING_MOVED', 'InitiativeSitting', Moved>
  | Event<
      'INITIATIVE_SITTING_MOVED',
      'InitiativeSitting',
      Moved & { readonly passed: number; readonly notPassed: number; readonly authorIds: readonly string[] }
    >;
