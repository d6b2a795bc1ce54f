import { err, nextState, ok, type Result, type TransitionTable } from '../kernel/index.ts';

/** The minutes of a division's peer review: written until they are closed, and opened again only to be put right, with a reason. */
export const PEER_REVIEW_STATUSES = ['OPEN', 'CLOSED'] as const;
export type PeerReviewStatus = (typeof PEER_REVIEW_STATUSES)[number];

export const PEER_REVIEW_EVENTS = ['RECORD', 'CLOSE', 'CORRECT'] as const;
export type PeerReviewEvent = (typeof PEER_REVIEW_EVENTS)[number];

/** The acts that only move the minutes on. */
export const PEER_REVIEW_STEPS = ['CLOSE', 'CORRECT'] as const satisfies readonly PeerReviewEvent[];
export type PeerReviewStep = (typeof PEER_REVIEW_STEPS)[number];

export const PEER_REVIEW_TRANSITIONS = {
  OPEN: { RECORD: 'OPEN', CLOSE: 'CLOSED' },
  CLOSED: { CORRECT: 'OPEN' },
} as const satisfies TransitionTable<PeerReviewStatus, PeerReviewEvent>;

export const PEER_REVIEW_STATUS_NAMES = {
  OPEN: 'Đang ghi',
  CLOSED: 'Đã chốt',
} as const satisfies Record<PeerReviewStatus, string>;

export interface InvalidPeerReviewEvent {
  readonly code: 'INVALID_TRANSITION';
  readonly from: PeerReviewStatus;
  readonly event: PeerReviewEvent;
}

/** The status after an event, or the refusal that names both. */
export function applyPeerReviewEvent(
  from: PeerReviewStatus,
  event: PeerReviewEvent,
): Result<PeerReviewStatus, InvalidPeerReviewEvent> {
  const to = nextState<PeerReviewStatus, PeerReviewEvent>(PEER_REVIEW_TRANSITIONS, from, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from, event }) : ok(to);
}
