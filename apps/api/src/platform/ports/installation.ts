import type { Language } from '@thidua/domain/accounts';

type Words = Readonly<Record<Language, string>>;

/** FINE; WARNING: look at it some day; BAD: something has to be done. */
export const CHECK_STATES = ['FINE', 'WARNING', 'BAD'] as const;
export type CheckState = (typeof CHECK_STATES)[number];

/** One thing that was looked at. */
export interface InstallationCheck {
  /** For scripts; never changes. */
  readonly id: string;
  readonly name: Words;
  readonly state: CheckState;
  /** What was found; never a secret. */
  readonly found: Words;
  /** What to do; only where something is to be done. */
  readonly advice?: Words;
}

/** What the program stands on, outside of its tables: server, disk, backups, environment. */
export interface Installation {
  /** The release. */
  readonly version: string;
  /** Which variables of the environment are set, by name; their values stay where they are. */
  readonly variables: readonly { readonly name: string; readonly isSet: boolean }[];
  /** Looks at everything anew and changes nothing. */
  readonly check: () => Promise<readonly InstallationCheck[]>;
}
