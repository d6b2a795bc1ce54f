import { ruleOverviews, type Regime } from '../eligibility/index.ts';
import type { RegistrationTitle } from './registration-titles.ts';

/** One thing a title needs, in words, and where it is written. */
export interface TitleNeed {
  readonly text: string;
  readonly citation: string;
}

/** Of the rules that judge a title later, those that one strives for; the rest is met through papers. */
const STRIVEN_FOR = {
  ADVANCED_WORKER: ['LDTT.1', 'LDTT.2', 'LDTT.3', 'LDTT.5'],
  GRASSROOTS_EMULATION_FIGHTER: ['CSTDCS.1', 'CSTDCS.2'],
  PROVINCIAL_EMULATION_FIGHTER: ['CSTDT.1', 'CSTDT.2', 'CSTDT.3'],
  ADVANCED_COLLECTIVE: ['TTLDTT.1', 'TTLDTT.2', 'TTLDTT.3', 'TTLDTT.4', 'TTLDTT.5'],
  EXCELLENT_COLLECTIVE: ['TTLDXS.1', 'TTLDXS.2', 'TTLDXS.3a', 'TTLDXS.3b', 'TTLDXS.4', 'TTLDXS.5'],
  PROVINCIAL_FLAG: ['CO.1', 'CO.2', 'CO.3', 'CO.4'],
} as const satisfies Record<RegistrationTitle, readonly string[]>;

/** What a title asks for under a regime: the rules that judge it at the end of the year, in the order of the law. */
export function needsOf(title: RegistrationTitle, regime: Regime): readonly TitleNeed[] {
  const ids: readonly string[] = STRIVEN_FOR[title];
  return ruleOverviews(regime)
    .filter(({ award, id }) => award === title && ids.includes(id))
    .toSorted((left, right) => ids.indexOf(left.id) - ids.indexOf(right.id))
    .map(({ title: text, citations }) => ({ text, citation: citations.join('; ') }));
}
