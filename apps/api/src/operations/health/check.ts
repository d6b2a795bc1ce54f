import type { Language } from '@thidua/domain/accounts';

type Words = Readonly<Record<Language, string>>;

/** FINE; WARNING: look at it some day; BAD: something has to be done. */
export type CheckState = 'FINE' | 'WARNING' | 'BAD';

/** One thing that was looked at. */
export interface Check {
  /** For scripts; never changes. */
  readonly id: string;
  readonly name: Words;
  readonly state: CheckState;
  /** What was found. */
  readonly found: Words;
  /** What to do; only where something is to be done. */
  readonly advice?: Words;
}

export function same(text: string): Words {
  return { vi: text, en: text };
}
