import type { Event, Moved } from './event-shape.ts';

/** What happens with the minutes of a peer review: numbers only; who said what stands in the minutes, not on the trail. */
export type PeerReviewEvent =
  | Event<'PEER_REVIEW_RECORDED', 'PeerReview', { readonly present: number; readonly lines: number }>
  | Event<'PEER_REVIEW_CLOSED', 'PeerReview', Moved & { readonly passed: number; readonly notPassed: number }>
  | Event<'PEER_REVIEW_CORRECTED', 'PeerReview', Moved>;
