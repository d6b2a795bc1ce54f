import { err, nextState, ok, type Result, type TransitionTable } from '../kernel/index.ts';

/**
 * A paper on who sits on the council: the decision that forms it for a term, or one that changes it in the midst of the term. The
 * secretariat prepares it, another person approves it.
 */
export const COUNCIL_STATUSES = ['DRAFT', 'APPROVED', 'DISCARDED'] as const;
export type CouncilStatus = (typeof COUNCIL_STATUSES)[number];

export const COUNCIL_EVENTS = ['EDIT', 'APPROVE', 'DISCARD'] as const;
export type CouncilEvent = (typeof COUNCIL_EVENTS)[number];

/** What was approved stands: members join, leave and change places by another decision. */
export const COUNCIL_TRANSITIONS = {
  DRAFT: { EDIT: 'DRAFT', APPROVE: 'APPROVED', DISCARD: 'DISCARDED' },
  APPROVED: {},
  DISCARDED: {},
} as const satisfies TransitionTable<CouncilStatus, CouncilEvent>;

export const COUNCIL_STATUS_NAMES = {
  DRAFT: 'Bản thảo, chờ duyệt',
  APPROVED: 'Đã duyệt',
  DISCARDED: 'Đã bỏ',
} as const satisfies Record<CouncilStatus, string>;

/** The status after an event, or the refusal that names both. */
export function applyCouncilEvent(
  from: CouncilStatus,
  event: CouncilEvent,
): Result<CouncilStatus, { readonly code: 'INVALID_TRANSITION'; readonly from: string; readonly event: string }> {
  const to = nextState<CouncilStatus, CouncilEvent>(COUNCIL_TRANSITIONS, from, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from, event }) : ok(to);
}
