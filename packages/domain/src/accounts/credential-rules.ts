const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What a link by mail is for. */
export const ACCOUNT_LINK_KINDS = ['RESET_PASSWORD', 'VERIFY_EMAIL'] as const;
export type AccountLinkKind = (typeof ACCOUNT_LINK_KINDS)[number];

/** How somebody showed who they are at the door. */
export const SIGN_IN_METHODS = ['PASSWORD', 'OIDC'] as const;
export type SignInMethod = (typeof SIGN_IN_METHODS)[number];

/** A link by mail opens once and not for long; a new address may wait in a mailbox for a day. */
export const LINK_LIFE_MS = { RESET_PASSWORD: 30 * MINUTE, VERIFY_EMAIL: 24 * HOUR } as const satisfies Record<
  AccountLinkKind,
  number
>;

/** A password that the administrator hands over waits for its owner this long (three working days). */
export const ONE_TIME_PASSWORD_LIFE_MS = 72 * HOUR;

/** Between the first step at the door and the last. */
export const CHALLENGE_LIFE_MS = 10 * MINUTE;

/** Sensitive acts ask again unless the person has just shown who they are (ASVS 7.5.3). */
export const RECENT_SIGN_IN_MS = 10 * MINUTE;

/** Taking a secret ballot asks sooner: whoever holds the tablet of a neighbour must not take the neighbour's ballots. */
export const BALLOT_SIGN_IN_MS = 5 * MINUTE;

/** Living sign-ins of one account; one more ends the oldest. */
export const SIGN_INS_MAX = 10;

/** Attempts of one kind within a time, counted for one account. */
export interface AttemptBudget {
  readonly limit: number;
  readonly windowMs: number;
}

/** Mails that anybody may cause: to one account, and by one network (an office behind one address has many people). */
export const RESET_BUDGETS = {
  account: { limit: 3, windowMs: HOUR },
  network: { limit: 30, windowMs: HOUR },
} as const satisfies Record<string, AttemptBudget>;

/** Tries at a code of six digits: one in a million each. */
export const SECOND_FACTOR_BUDGET: AttemptBudget = { limit: 5, windowMs: 10 * MINUTE };

/** How many codes lie in the drawer for the day without a telephone. */
export const RECOVERY_CODES = 10;

/** From our door to the provider and back, with time to type a password there. */
export const PROVIDER_TRIP_LIFE_MS = 10 * MINUTE;

/** Trips that one network may begin; an office behind one address has many people at 07:30. */
export const PROVIDER_TRIP_BUDGET: AttemptBudget = { limit: 600, windowMs: 15 * MINUTE };
