import { countNeeded, type Fraction } from '../kernel/index.ts';

/** How many of those present have to agree. */
export interface PeerReviewRule {
  readonly share: Fraction;
  /** More than the share ("quá nửa"), not just the share ("từ một nửa"). */
  readonly isStrict: boolean;
}

/** Votes on one candidate for one award, as they were counted in the room; null while nobody has. */
export interface PeerVotes {
  readonly agree: number | null;
  readonly disagree: number | null;
  /** No opinion, blank or invalid papers. */
  readonly blank: number | null;
}

export interface PeerCount {
  /** Everybody present: who has no opinion counts too. */
  readonly base: number;
  readonly needed: number;
  /** As many votes as people present. */
  readonly isComplete: boolean;
  readonly isPassed: boolean;
}

/** Counts one candidate in whole numbers, so that 2/3 of 9 is 6 and more than half of 9 is 5. At least one vote for. */
export function countPeerVotes(
  { agree, disagree, blank }: PeerVotes,
  present: number,
  rule: PeerReviewRule,
): PeerCount {
  const needed = Math.max(1, countNeeded(present, rule.share, rule.isStrict));
  const cast = (agree ?? 0) + (disagree ?? 0) + (blank ?? 0);
  const isComplete = agree !== null && present > 0 && cast === present;
  return { base: present, needed, isComplete, isPassed: isComplete && agree >= needed };
}

/** `quá 1/2 số người có mặt`, `từ 2/3 số người có mặt`: the rule in words. */
export function peerRuleWords({ share: { numerator, denominator }, isStrict }: PeerReviewRule): string {
  return `${isStrict ? 'quá' : 'từ'} ${String(numerator)}/${String(denominator)} số người có mặt`;
}
