import { papersIn, type PaperCounts } from './paper-count.ts';
import { isTooFew } from './paper.ts';

/** The counts of an item by channel, as far as nobody's name stands beside them. */
export interface SecretChannels {
  readonly electronic: PaperCounts;
  readonly paper: PaperCounts;
}

/** Everybody in a channel said the same: by arithmetic each of their ballots is known, whatever a system does. */
export function isUnanimousChannel(counts: PaperCounts): boolean {
  const total = papersIn(counts);
  return total > 0 && Math.max(counts.agree, counts.disagree, counts.blank) === total;
}

/**
 * A channel of one or two beside another one: whoever sees both totals sees their ballots, so they are never published. A channel that
 * nobody used tells nothing, and where there is only one there is no split.
 */
export function isSplitTelling({ electronic, paper }: SecretChannels): boolean {
  const sizes = [papersIn(electronic), papersIn(paper)].filter((size) => size > 0);
  return sizes.length > 1 && sizes.some(isTooFew);
}

/** The totals that everybody may see: one sum, in which no channel can be made out. */
export function merged({ electronic, paper }: SecretChannels): PaperCounts {
  return {
    agree: electronic.agree + paper.agree,
    disagree: electronic.disagree + paper.disagree,
    blank: electronic.blank + paper.blank,
    invalid: electronic.invalid + paper.invalid,
  };
}
