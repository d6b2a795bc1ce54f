import type { InputProblem } from '../kernel/index.ts';
import { neededProblems } from '../works/index.ts';
import { GATHERING_LIMITS, type GatheringKind } from './gathering-life.ts';

/** What a person gave to a drive, in đồng; undefined takes back what was recorded by mistake. */
export interface Contribution {
  readonly staffId: string;
  readonly amount: number | undefined;
}

/** From so many givers on, a sum tells nobody what another one gave: of two, each could work it out. */
export const FEWEST_TOLD_GIVERS = 3;

/** What keeps amounts from being recorded; told at the person, as `amounts.<id>`. */
export function contributionProblems(contributions: readonly Contribution[]): readonly InputProblem[] {
  return contributions.flatMap(({ staffId, amount }) =>
    amount === undefined || (Number.isInteger(amount) && amount >= 1 && amount <= GATHERING_LIMITS.contribution)
      ? []
      : [{ field: `amounts.${staffId}`, code: 'NOT_AN_AMOUNT', limit: GATHERING_LIMITS.contribution }],
  );
}

/** How many gave, and the sum in đồng without a name; the sum is undefined while it would tell what one of them gave. */
export function toldContributions(amounts: readonly number[]): {
  readonly givers: number;
  readonly total: number | undefined;
} {
  const total = amounts.length < FEWEST_TOLD_GIVERS ? undefined : amounts.reduce((sum, amount) => sum + amount, 0);
  return { givers: amounts.length, total };
}

/** A drive tells who called for it; nothing else has such a line. */
export function organiserProblems(kind: GatheringKind, organiser: string): readonly InputProblem[] {
  return kind === 'CHARITY' ? neededProblems('organiser', organiser, GATHERING_LIMITS.organiser) : [];
}
