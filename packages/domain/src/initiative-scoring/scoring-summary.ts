import type { ScoringGrid, TypedMark } from './scoring-grid.ts';

export interface ScoringSummary {
  readonly sent: number;
  /** Mean of the totals in tenths of a point, rounded half up; undefined while nobody has sent. */
  readonly meanTenths: number | undefined;
  /** Points between the highest and the lowest total. */
  readonly spread: number | undefined;
  /** The scorers are further apart than the gap and nobody more has scored. */
  readonly needsThird: boolean;
  /** Enough scorers have sent and, where they are far apart, one more too. */
  readonly isComplete: boolean;
  /** Undefined until it is complete. */
  readonly isPassed: boolean | undefined;
}

/** The points that are given so far. */
export function totalOf(marks: readonly Pick<TypedMark, 'points'>[]): number {
  return marks.reduce((sum, { points }) => sum + (points ?? 0), 0);
}

/** What the sheets that were sent say together by the grid of the request. A part that fails at zero fails it in any of them. */
export function scoringSummary(
  { passFrom, fewestScorers, gap, criteria }: ScoringGrid,
  sheets: readonly (readonly TypedMark[])[],
): ScoringSummary {
  const totals = sheets.map(totalOf);
  const sent = totals.length;
  if (sent === 0) {
    return {
      sent,
      meanTenths: undefined,
      spread: undefined,
      needsThird: false,
      isComplete: false,
      isPassed: undefined,
    };
  }
  const sum = totals.reduce((left, right) => left + right, 0);
  const spread = Math.max(...totals) - Math.min(...totals);
  const needsThird = sent === fewestScorers && spread > gap;
  const isComplete = sent >= fewestScorers && !needsThird;
  const failing = new Set(criteria.filter(({ failsAtZero }) => failsAtZero).map(({ id }) => id));
  const hasZero = sheets.some((marks) =>
    marks.some(({ criterionId, points }) => points === 0 && failing.has(criterionId)),
  );
  return {
    sent,
    meanTenths: Math.floor((sum * 20 + sent) / (2 * sent)),
    spread,
    needsThird,
    isComplete,
    isPassed: isComplete ? sum >= passFrom * sent && !hasZero : undefined,
  };
}
