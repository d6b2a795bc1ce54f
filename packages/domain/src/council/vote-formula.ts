import type { ShareRule } from './count-votes.ts';

/** Ballots on paper or in an urn; an open vote has none. */
export interface BallotCounts {
  readonly issued: number;
  readonly returned: number;
  readonly valid: number;
  readonly invalid: number;
  /** Opinions under a name, which are not secret; they stand apart from the ballots. */
  readonly named: number;
}

/** The result of one vote with every number that makes it: what screens, the tally sheet and the recount print. */
export interface VoteFormula {
  /** Undefined for an open vote. */
  readonly ballots: BallotCounts | undefined;
  readonly agree: number;
  readonly disagree: number;
  readonly blank: number;
  readonly rule: ShareRule;
  /** The denominator of the share. */
  readonly base: number;
  readonly needed: number;
  readonly isPassed: boolean;
  /** The article that asks for the share; undefined where a reader has no more than the published list. */
  readonly legalGround: string | undefined;
}

/** The share in hundredths of a per cent, cut and never rounded up: 66,66 % is not two thirds. Undefined of nobody. */
export function shareBasisPoints(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : Math.floor((part * 10_000) / whole);
}
