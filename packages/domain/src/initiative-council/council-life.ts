import { err, nextState, ok, type Result, type TransitionTable } from '../kernel/index.ts';

/** A council is prepared by the secretariat and approved by the director, who signs its decision. */
export const INITIATIVE_COUNCIL_STATUSES = ['DRAFT', 'APPROVED', 'DISCARDED'] as const;
export type InitiativeCouncilStatus = (typeof INITIATIVE_COUNCIL_STATUSES)[number];

export const INITIATIVE_COUNCIL_EVENTS = ['EDIT', 'APPROVE', 'DISCARD'] as const;
export type InitiativeCouncilEvent = (typeof INITIATIVE_COUNCIL_EVENTS)[number];

/** A council that stands never changes: who joins or leaves does so by another decision, which makes another council. */
export const INITIATIVE_COUNCIL_TRANSITIONS = {
  DRAFT: { EDIT: 'DRAFT', APPROVE: 'APPROVED', DISCARD: 'DISCARDED' },
  APPROVED: {},
  DISCARDED: {},
} as const satisfies TransitionTable<InitiativeCouncilStatus, InitiativeCouncilEvent>;

export const INITIATIVE_COUNCIL_STATUS_NAMES = {
  DRAFT: 'Bản thảo, chờ duyệt',
  APPROVED: 'Đã duyệt',
  DISCARDED: 'Đã bỏ',
} as const satisfies Record<InitiativeCouncilStatus, string>;

/** The status after an event, or the refusal that names both. */
export function applyInitiativeCouncilEvent(
  from: InitiativeCouncilStatus,
  event: InitiativeCouncilEvent,
): Result<
  InitiativeCouncilStatus,
  { readonly code: 'INVALID_TRANSITION'; readonly from: string; readonly event: string }
> {
  const to = nextState<InitiativeCouncilStatus, InitiativeCouncilEvent>(INITIATIVE_COUNCIL_TRANSITIONS, from, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from, event }) : ok(to);
}
