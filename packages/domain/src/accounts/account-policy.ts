import { hasRole } from './actor.ts';
import { isSameHand } from './four-eyes.ts';
import type { Hand } from './four-eyes.ts';
import { handOf } from './role-proposal.ts';
import type { RightsActor } from './role-proposal.ts';

/** What may be done with somebody's account. */
export const ACCOUNT_ACTS = ['DISABLE', 'ENABLE', 'HELP_IN', 'GIVE_PASSWORD', 'PROPOSE_ROLE'] as const;
export type AccountAct = (typeof ACCOUNT_ACTS)[number];

export interface AccountFacts {
  readonly owner: Hand;
  readonly isDisabled: boolean;
  /** A mail reaches the person: the installation sends mail, and the account has a verified address. Unknown counts as yes. */
  readonly isReachedByMail?: boolean;
}

/**
 * The administrator keeps accounts, never the own one; the secretary proposes roles for accounts that can be used. HELP_IN is a
 * reset by mail, or taking away codes; a password handed over is only for those whom no mail reaches, because whoever hands it
 * over could use it (ASVS 6.4.6).
 */
const WHO_MAY = {
  DISABLE: (actor, { owner, isDisabled }) => keepsAccountOf(actor, owner) && !isDisabled,
  ENABLE: (actor, { owner, isDisabled }) => keepsAccountOf(actor, owner) && isDisabled,
  HELP_IN: helpsIn,
  GIVE_PASSWORD: (actor, facts) => helpsIn(actor, facts) && facts.isReachedByMail === false,
  PROPOSE_ROLE: (actor, { isDisabled }) => hasRole(actor, 'SECRETARY') && !isDisabled,
} as const satisfies Record<AccountAct, (actor: RightsActor, facts: AccountFacts) => boolean>;

function helpsIn(actor: RightsActor, { owner, isDisabled }: AccountFacts): boolean {
  return keepsAccountOf(actor, owner) && !isDisabled;
}

function keepsAccountOf(actor: RightsActor, owner: Hand): boolean {
  return hasRole(actor, 'ADMIN') && !isSameHand(handOf(actor), owner);
}

export function mayDoWithAccount(actor: RightsActor, act: AccountAct, facts: AccountFacts): boolean {
  return WHO_MAY[act](actor, facts);
}

export function accountActsFor(actor: RightsActor, facts: AccountFacts): readonly AccountAct[] {
  return ACCOUNT_ACTS.filter((act) => WHO_MAY[act](actor, facts));
}

/** What may be done with a role that somebody holds or is to hold. */
export const HELD_ROLE_ACTS = ['PROPOSE_END', 'END_NOW'] as const;
export type HeldRoleAct = (typeof HELD_ROLE_ACTS)[number];
