/** What still stands between a person whose first proof was right and the house. */
export const SIGN_IN_STEPS = ['SECOND_FACTOR', 'NEW_PASSWORD'] as const;
export type SignInStep = (typeof SIGN_IN_STEPS)[number];

export interface SignInFacts {
  /** Codes of an app are on for the account. */
  readonly hasSecondFactor: boolean;
  readonly hasShownSecondFactor: boolean;
  /** The password was given by the administrator and opens the door once. */
  readonly isOneTimePassword: boolean;
}

/** The next step at the door; undefined when the person may come in. Who has codes shows one before anything is changed. */
export function nextSignInStep(facts: SignInFacts): SignInStep | undefined {
  if (facts.hasSecondFactor && !facts.hasShownSecondFactor) return 'SECOND_FACTOR';
  if (facts.isOneTimePassword) return 'NEW_PASSWORD';
  return undefined;
}
