import { SCORING_RULES, type TypedMark } from './scoring-grid.ts';

export interface ScoringSummary {
  readonly sent: number;
  /** Mean of the totals in tenths of a point, rounded half up; undefined while nobody has sent. */
  readonly meanTenths: number | undefined;
  /** Points between the highest and the lowest total. */
  readonly spread: number | undefined;
  /** Two scorers are further apart than the gap and no third has scored. */
  readonly needsThird: boolean;
  /** Enough scorers have sent and, where they are far apart, a third one too. */
  readonly isComplete: boolean;
  /** Undefined until it is complete. */
  readonly isPassed: boolean | undefined;
}

export function totalOf(marks: readonly TypedMark[]): number {
  return marks.reduce((sum, { points }) => sum + points, 0);
}

/** What the sheets that were sent say together. A part at zero in any of them fails the initiative. */
export function scoringSummary(sheets: readonly (readonly TypedMark[])[]): ScoringSummary {
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
  const needsThird = sent === SCORING_RULES.fewestScorers && spread > SCORING_RULES.gap;
  const isComplete = sent >= SCORING_RULES.fewestScorers && !needsThird;
  const hasZero = sheets.some((marks) => marks.some(({ points }) => points === 0));
  return {
    sent,
    meanTenths: Math.floor((sum * 20 + sent) / (2 * sent)),
    spread,
    needsThird,
    isComplete,
    isPassed: isComplete ? sum >= SCORING_RULES.passFrom * sent && !hasZero : undefined,
  };
}
