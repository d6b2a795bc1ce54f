import { daysBetween, type PlainDate } from '../kernel/index.ts';

/**
 * What the days to a decision are counted from: the achievement itself where an example is linked with the decision, else the
 * last day of the period that the decision is about, else the last phase that was over by then; for what waits, its proposal.
 */
export const PRAISE_BASES = ['ACHIEVEMENT', 'PERIOD', 'PHASE', 'PROPOSAL'] as const;
export type PraiseBase = (typeof PRAISE_BASES)[number];

export const PRAISE_BASE_NAMES = {
  ACHIEVEMENT: 'Ngày lập thành tích',
  PERIOD: 'Hết thời gian lập thành tích',
  PHASE: 'Hết đợt thi đua',
  PROPOSAL: 'Ngày đề nghị',
} as const satisfies Record<PraiseBase, string>;

export interface PraiseStart {
  readonly base: PraiseBase;
  readonly from: PlainDate;
}

export interface DecidedFacts {
  readonly decidedOn: PlainDate;
  /** Of the example that is linked with the decision. */
  readonly achievedOn: PlainDate | undefined;
  /** Last day of the period that was rewarded. */
  readonly periodTo: PlainDate | undefined;
  /** Last days of the phases of the plan. */
  readonly phaseEnds: readonly PlainDate[];
}

/** Where the count of a decided award starts; undefined when nothing tells. */
export function praiseStartOf({ decidedOn, achievedOn, periodTo, phaseEnds }: DecidedFacts): PraiseStart | undefined {
  if (achievedOn !== undefined) return { base: 'ACHIEVEMENT', from: achievedOn };
  if (periodTo !== undefined) return { base: 'PERIOD', from: periodTo };
  const last = phaseEnds.filter((day) => day <= decidedOn).reduce<PlainDate | undefined>(later, undefined);
  return last === undefined ? undefined : { base: 'PHASE', from: last };
}

function later(left: PlainDate | undefined, right: PlainDate): PlainDate {
  return left === undefined || right > left ? right : left;
}

/** Days from the start to the decision, or to today while there is none. Decided before the period was over: none at all. */
export function praiseDays({ from }: PraiseStart, until: PlainDate): number {
  return Math.max(0, daysBetween(from, until));
}

export interface PraiseFigures {
  readonly count: number;
  /** Half of them took no longer; the mean of the two in the middle for an even number. Undefined of none. */
  readonly median: number | undefined;
  readonly longest: number | undefined;
}

/** How long it took, of all of them. */
export function praiseFigures(days: readonly number[]): PraiseFigures {
  const sorted = days.toSorted((left, right) => left - right);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  const lower = sorted[Math.ceil(middle) - 1];
  const median = upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
  return { count: sorted.length, median, longest: sorted.at(-1) };
}
