import { err, nextState, ok, type Result, type TransitionTable } from '../kernel/index.ts';

/** The life of a proposal: worked on, made into a plan, or thrown away. */
export const PROPOSAL_STATUSES = ['DRAFT', 'APPLIED', 'DISCARDED'] as const;
export type PlanProposalStatus = (typeof PROPOSAL_STATUSES)[number];

type PlanProposalEvent = 'DECIDE' | 'APPLY' | 'DISCARD';

/** What can be done with a proposal, and where it leads; one that is done with stays so. */
export const PLAN_PROPOSAL_TRANSITIONS = {
  DRAFT: { DECIDE: 'DRAFT', APPLY: 'APPLIED', DISCARD: 'DISCARDED' },
  APPLIED: {},
  DISCARDED: {},
} as const satisfies TransitionTable<PlanProposalStatus, PlanProposalEvent>;

interface InvalidProposalMove {
  readonly code: 'INVALID_TRANSITION';
  readonly from: PlanProposalStatus;
  readonly event: PlanProposalEvent;
}

/** The status after an event, or the refusal that names both. */
export function applyProposalEvent(
  from: PlanProposalStatus,
  event: PlanProposalEvent,
): Result<PlanProposalStatus, InvalidProposalMove> {
  const to = nextState<PlanProposalStatus, PlanProposalEvent>(PLAN_PROPOSAL_TRANSITIONS, from, event);
  return to === undefined ? err({ code: 'INVALID_TRANSITION', from, event }) : ok(to);
}
