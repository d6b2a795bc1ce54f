import { hasRole, type Actor } from '../accounts/index.ts';
import { eventsFrom } from '../kernel/index.ts';
import { DECISION_TRANSITIONS, type DecisionEvent, type DecisionStatus } from './decision-status.ts';

export type DecisionActor = Pick<Actor, 'accountId' | 'staffId' | 'roles'>;

type Right = (actor: DecisionActor) => boolean;
const isSecretary: Right = (actor) => hasRole(actor, 'SECRETARY');
/** A signer is a person of the body: an account without a staff record signs nothing. */
const isDirector: Right = (actor) => hasRole(actor, 'DIRECTOR') && actor.staffId !== undefined;

const WHO_MAY = {
  EDIT: isSecretary,
  DISCARD: isSecretary,
  ISSUE: isDirector,
} as const satisfies Record<DecisionEvent, Right>;

export function hasDecisionRight(actor: DecisionActor, event: DecisionEvent): boolean {
  return WHO_MAY[event](actor);
}

/**
 * What the viewer can do now. ISSUE stays listed for a director who drafted the decision or is rewarded by it: the
 * refusal then says why, and who else must sign.
 */
export function decisionEventsFor(actor: DecisionActor, status: DecisionStatus): readonly DecisionEvent[] {
  return eventsFrom<DecisionStatus | 'DISCARDED', DecisionEvent>(DECISION_TRANSITIONS, status).filter((event) =>
    WHO_MAY[event](actor),
  );
}

/** Four eyes: who prepared a decision does not sign it (security.md 4.2 note 4). */
export function isSamePerson(signer: DecisionActor, draftedById: string): boolean {
  return signer.accountId === draftedById;
}

/** The lines that reward the signer in person; nobody signs their own award (security.md 4.5 rule 7). */
export function linesRewarding<L extends { readonly staffId: string | null }>(
  signerStaffId: string,
  lines: readonly L[],
): readonly L[] {
  return lines.filter((line) => line.staffId === signerStaffId);
}
