import { countNeeded, type Fraction } from '../kernel/index.ts';
import type { Electorate } from './electorate.ts';
import type { VoteBase, VoteChoice } from './vocabulary.ts';

export interface ShareRule {
  readonly share: Fraction;
  /** More than the share, not just the share ("quá nửa" against "từ một nửa"). */
  readonly isStrict: boolean;
  readonly base: VoteBase;
}

export interface VoteCount {
  readonly agree: number;
  readonly disagree: number;
  readonly abstain: number;
  /** The denominator of the share, as VOTE_BASES defines it. */
  readonly base: number;
  readonly needed: number;
  readonly isPassed: boolean;
}

/** Counts one item. Fractions are compared in whole numbers: 90 % of 11 members is 10 votes (law.md c.2). */
export function countVotes(choices: readonly VoteChoice[], electors: Electorate, rule: ShareRule): VoteCount {
  const agree = choices.filter((choice) => choice === 'AGREE').length;
  const disagree = choices.filter((choice) => choice === 'DISAGREE').length;
  const abstain = choices.length - agree - disagree;
  const base = baseOf(rule.base, electors, agree + disagree);
  const needed = neededVotes(base, rule);
  return { agree, disagree, abstain, base, needed, isPassed: agree >= needed };
}

export interface Outlook {
  readonly base: number;
  readonly needed: number;
  /** False when even all who may vote agreeing would not be enough: the chair is told before opening. */
  readonly isReachable: boolean;
}

/** What an item will need, before its votes are in; for VALID_VOTES as if everybody entitled votes for or against. */
export function outlook(electors: Electorate, rule: ShareRule): Outlook {
  const base = baseOf(rule.base, electors, electors.entitledCount);
  const needed = neededVotes(base, rule);
  return { base, needed, isReachable: electors.entitledCount >= needed };
}

/** At least one vote for: nothing passes in an empty room. */
export function neededVotes(base: number, rule: ShareRule): number {
  return Math.max(1, countNeeded(base, rule.share, rule.isStrict));
}

function baseOf(base: VoteBase, electors: Electorate, validVotes: number): number {
  switch (base) {
    case 'ALL_MEMBERS':
      return electors.memberCount;
    case 'ALL_MEMBERS_EXCEPT_EXCLUDED':
      return electors.memberCount - electors.excludedCount;
    case 'PRESENT_MEMBERS':
      return electors.presentCount;
    case 'VALID_VOTES':
      return validVotes;
  }
}
