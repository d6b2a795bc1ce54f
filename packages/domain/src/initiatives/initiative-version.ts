import { hasRole } from '../accounts/index.ts';
import { plainDateOf, type PlainDate } from '../kernel/index.ts';
import { mayReadConsentNotes } from './author-consent.ts';
import type { HelperText } from './initiative-helpers.ts';
import { INITIATIVE_TEXTS, type InitiativeText } from './initiative-completeness.ts';
import type { InitiativeActor, InitiativeFacts } from './initiative-policy.ts';

/** A request as it was sent: the names are those of the day, whatever people are called later. */
export interface InitiativeVersionContent {
  readonly texts: Readonly<Record<InitiativeText, string>>;
  readonly firstAppliedOn: PlainDate | null;
  readonly authors: readonly VersionAuthor[];
  readonly helpers: readonly VersionHelper[];
}

export interface VersionAuthor {
  readonly fullName: string;
  readonly shareBasisPoints: number;
  readonly qualification: string;
}

/** Days of birth are in no version: who reads what was sent need not know them. */
export type VersionHelper = Readonly<Record<HelperText, string>>;

/** What is kept of a request when it is sent. */
export function versionContentOf(
  request: Readonly<Record<InitiativeText, string>> & { readonly firstAppliedOn: Date | null },
  authors: readonly VersionAuthor[],
  helpers: readonly VersionHelper[],
): InitiativeVersionContent {
  return {
    texts: textsOf((name) => request[name]),
    firstAppliedOn: request.firstAppliedOn === null ? null : plainDateOf(request.firstAppliedOn),
    authors: authors.map(({ fullName, shareBasisPoints, qualification }) => ({
      fullName,
      shareBasisPoints,
      qualification,
    })),
    helpers: helpers.map(({ fullName, workplace, post, qualification, work }) => ({
      fullName,
      workplace,
      post,
      qualification,
      work,
    })),
  };
}

/** All texts of the form; what an older version did not know is empty. */
export function textsOf(textOf: (name: InitiativeText) => string | undefined): Record<InitiativeText, string> {
  const entries = INITIATIVE_TEXTS.map((name) => [name, textOf(name) ?? ''] as const);
  return Object.fromEntries(entries) as Record<InitiativeText, string>;
}

/**
 * What was sent earlier, and why it came back, is for the authors, the desks and the inspector; who reads a recognised initiative
 * reads what was recognised.
 */
export function mayReadVersions(actor: InitiativeActor, facts: InitiativeFacts): boolean {
  return mayReadConsentNotes(actor, facts) || hasRole(actor, 'AUDITOR');
}
