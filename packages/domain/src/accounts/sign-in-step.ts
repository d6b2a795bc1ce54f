import type { Actor } from './actor.ts';
import { hasRole } from './actor.ts';
import type { Role } from './role.ts';

/** Setting of a body: a person who holds one of these roles comes in with codes of an app only. Empty when it is not set. */
export const SECOND_FACTOR_SETTING = 'mfa.requiredRoles';

/** What a real body is advised to set: the roles whose account decides over others (ASVS 6.3.3). */
export const PROPOSED_SECOND_FACTOR_ROLES = [
  'COUNCIL',
  'CHAIR',
  'SECRETARY',
  'DIRECTOR',
  'ADMIN',
  'AUDITOR',
] as const satisfies readonly Role[];

/** True when the body demands codes of somebody with these roles. */
export function isSecondFactorDemanded(actor: Pick<Actor, 'roles'>, demandedOf: readonly Role[]): boolean {
  return hasRole(actor, ...demandedOf);
}

/** What still stands between a person whose first proof was right and the house. */
export const SIGN_IN_STEPS = ['SECOND_FACTOR', 'NEW_PASSWORD', 'SECOND_FACTOR_SETUP'] as const;
export type SignInStep = (typeof SIGN_IN_STEPS)[number];

export interface SignInFacts {
  /** Codes of an app are on for the account. */
  readonly hasSecondFactor: boolean;
  readonly hasShownSecondFactor: boolean;
  /** A role of the person demands codes. */
  readonly isSecondFactorDemanded: boolean;
  /** The password was given by the administrator and opens the door once. */
  readonly isOneTimePassword: boolean;
}

/** The next step at the door; undefined when the person may come in. Who has codes shows one before anything is changed. */
export function nextSignInStep(facts: SignInFacts): SignInStep | undefined {
  if (facts.hasSecondFactor && !facts.hasShownSecondFactor) return 'SECOND_FACTOR';
  if (facts.isOneTimePassword) return 'NEW_PASSWORD';
  if (facts.isSecondFactorDemanded && !facts.hasSecondFactor) return 'SECOND_FACTOR_SETUP';
  return undefined;
}
