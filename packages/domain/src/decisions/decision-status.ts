import { err, nextState, ok, type Result, type TransitionTable } from '../kernel/index.ts';

export const DECISION_STATUSES = ['DRAFT', 'ISSUED'] as const;
export type DecisionStatus = (typeof DECISION_STATUSES)[number];

export const DECISION_STATUS_NAMES = {
  DRAFT: 'Chờ ký',
  ISSUED: 'Đã ban hành',
} as const satisfies Record<DecisionStatus, string>;

/** A discarded draft leaves no record but the trail; it is a state of the life, never of a row. */
const DECISION_STATES = [...DECISION_STATUSES, 'DISCARDED'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

export const DECISION_EVENTS = ['EDIT', 'ISSUE', 'DISCARD', 'ATTACH', 'CORRECT', 'SUPPLEMENT'] as const;
export type DecisionEvent = (typeof DECISION_EVENTS)[number];

/** An issued decision is final; a mistake is corrected (CORRECT), and who was left out added (SUPPLEMENT), by another decision. The copy with signature and seal is put beside it (ATTACH). */
export const DECISION_TRANSITIONS = {
  DRAFT: { EDIT: 'DRAFT', ISSUE: 'ISSUED', DISCARD: 'DISCARDED' },
  ISSUED: { ATTACH: 'ISSUED', CORRECT: 'ISSUED', SUPPLEMENT: 'ISSUED' },
  DISCARDED: {},
} as const satisfies TransitionTable<DecisionState, DecisionEvent>;

export interface InvalidDecisionTransition {
  readonly code: 'INVALID_TRANSITION';
  readonly from: string;
  readonly event: DecisionEvent;
}

export function applyDecisionEvent(
  from: DecisionStatus,
  event: DecisionEvent,
): Result<DecisionState, InvalidDecisionTransition> {
  const next = nextState<DecisionState, DecisionEvent>(DECISION_TRANSITIONS, from, event);
  return next === undefined ? err({ code: 'INVALID_TRANSITION', from, event }) : ok(next);
}

/**
 * In whose stead the signer signs (NĐ 30/2020 Phụ lục I): the head, a deputy on the head's behalf (KT.), a
 * subordinate by authority (TUQ.), or somebody who acts as the head (Q.).
 */
export const SIGNER_CAPACITIES = ['DIRECTOR', 'ON_BEHALF', 'BY_AUTHORITY', 'ACTING'] as const;
export type SignerCapacity = (typeof SIGNER_CAPACITIES)[number];
