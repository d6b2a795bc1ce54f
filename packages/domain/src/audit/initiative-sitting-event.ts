import type { Event, Moved } from './event-shape.ts';

/** What happens with a sitting of the initiative council; who voted how stands in the record, not on the trail. */
export type InitiativeSittingEvent =
  | Event<'INITIATIVE_SITTING_STARTED', 'InitiativeSitting', { readonly count: number }>
  | Event<'INITIATIVE_SITTING_PRESENCE_RECORDED', 'InitiativeSitting', { readonly count: number }>
  | Event<'INITIATIVE_SITTING_LINE_RECORDED', 'InitiativeSitting', { readonly initiativeId: string }>
  | Event<'INITIATIVE_SITTING_MOVED', 'InitiativeSitting', Moved>;
