import { hits, strategiesFor } from './adversary.ts';
import type { Evidence } from './evidence.ts';

/** A round as the adversary has it, and whose ballots they really are. */
export interface Case {
  readonly evidence: Evidence;
  /** The published key of each member's ballot. */
  readonly truth: ReadonlyMap<string, string>;
}

export interface Verdict {
  readonly strategy: string;
  /** Ballots put to the right name, in rounds the adversary had not learnt from. */
  readonly right: number;
  readonly ballots: number;
  /** What guessing gives: one a round, whatever the number of members; as many is its variance. */
  readonly byChance: number;
}

/** The adversary learns on the first half, where it may look at the truth, which of its ways is best, and is judged on the second. */
export function tryToLink(cases: readonly Case[]): Verdict {
  const [first] = cases;
  if (first === undefined) throw new Error('nothing to learn from');
  const half = Math.floor(cases.length / 2);
  const rightIn = (some: readonly Case[], strategy: Parameters<typeof hits>[0]): number =>
    some.reduce((sum, { evidence, truth }) => sum + hits(strategy, evidence, truth), 0);
  const learnt = strategiesFor(first.evidence)
    .map((strategy) => ({ strategy, right: rightIn(cases.slice(0, half), strategy) }))
    .toSorted((left, right) => right.right - left.right);
  const [best] = learnt;
  if (best === undefined) throw new Error('no strategy fits');
  const judged = cases.slice(half);
  return {
    strategy: best.strategy.name,
    right: rightIn(judged, best.strategy),
    ballots: judged.reduce((sum, { truth }) => sum + truth.size, 0),
    byChance: judged.length,
  };
}

/** Guessing is right once a round, with variance one; `sigmas` standard deviations above that is no longer chance. */
export function chanceAtMost({ byChance }: Verdict, sigmas: number): number {
  return byChance + sigmas * Math.sqrt(byChance);
}
