import { hasRole, type Hand } from '../accounts/index.ts';
import { eventsFrom } from '../kernel/index.ts';
import type { DecisionKind } from './decision-correction.ts';
import { DECISION_TRANSITIONS, type DecisionEvent, type DecisionStatus } from './decision-status.ts';
import { signsDecisions, type Signer } from './signing.ts';

type Right = (actor: Signer) => boolean;
const isSecretary: Right = (actor) => hasRole(actor, 'SECRETARY');

const WHO_MAY = {
  EDIT: isSecretary,
  DISCARD: isSecretary,
  /** A signer is a person of the body: an account without a staff record signs nothing. */
  ISSUE: signsDecisions,
  ATTACH: isSecretary,
  CORRECT: isSecretary,
  SUPPLEMENT: isSecretary,
} as const satisfies Record<DecisionEvent, Right>;

export function hasDecisionRight(actor: Signer, event: DecisionEvent): boolean {
  return WHO_MAY[event](actor);
}

/**
 * What the viewer can do now. ISSUE stays listed for a director who drafted the decision or is rewarded by it: the
 * refusal then says why, and who else must sign.
 */
export function decisionEventsFor(
  actor: Signer,
  status: DecisionStatus,
  kind: DecisionKind = 'AWARD',
): readonly DecisionEvent[] {
  return eventsFrom<DecisionStatus | 'DISCARDED', DecisionEvent>(DECISION_TRANSITIONS, status).filter(
    (event) => WHO_MAY[event](actor) && (kind === 'AWARD' || !isAmending(event, kind)),
  );
}

/** A correction is not corrected: the decision that it is about is, once more. What adds to a decision is itself added to nowhere. */
export function isAmending(event: DecisionEvent, kind: Exclude<DecisionKind, 'AWARD'>): boolean {
  return event === 'SUPPLEMENT' || (event === 'CORRECT' && kind === 'CORRECTION');
}

/** Four eyes: who prepared a decision does not sign it (security.md 4.2 note 4). */
export function hasDrafted(hands: readonly Hand[], draftedById: string): boolean {
  return hands.some(({ accountId }) => accountId === draftedById);
}

/** The lines that reward one of these in person; nobody signs their own award (security.md 4.5 rule 7). */
export function linesRewarding<L extends { readonly staffId: string | null }>(
  hands: readonly Hand[],
  lines: readonly L[],
): readonly L[] {
  const rewarded = new Set(hands.flatMap(({ staffId }) => staffId ?? []));
  return lines.filter(({ staffId }) => staffId !== null && rewarded.has(staffId));
}
