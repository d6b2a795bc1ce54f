import type { InputProblem } from '../kernel/index.ts';

/** A band by its lowest point: it ends below the next higher one, the best at the maximum. So bands leave no hole. */
export interface GridBand {
  readonly from: number;
  readonly words: string;
}

/** A part of a grid: whole points from 0 to the maximum. */
export interface GridCriterion {
  readonly id: string;
  readonly name: string;
  readonly maximum: number;
  /** Nobody passes with this part at 0. */
  readonly failsAtZero: boolean;
  readonly bands: readonly GridBand[];
}

/** How a body scores its initiatives. No law sets it: parts weigh by their maxima, and the rest are rules of the body. */
export interface ScoringGrid {
  /** Mean of the totals from which an initiative passes. */
  readonly passFrom: number;
  readonly fewestScorers: number;
  /** Points between two totals beyond which one more person scores. */
  readonly gap: number;
  /** In the order of the grid. */
  readonly criteria: readonly GridCriterion[];
}

/** Longest texts of a sheet in characters; the CHECKs of the tables repeat them. */
export const SCORING_LIMITS = { remark: 2_000, comment: 1_000 } as const;

export interface BandSpan extends GridBand {
  readonly to: number;
}

/** The bands of a criterion with both their ends, the best first. */
export function spansOf({ maximum, bands }: Pick<GridCriterion, 'maximum' | 'bands'>): readonly BandSpan[] {
  const sorted = bands.toSorted((left, right) => right.from - left.from);
  return sorted.map((band, index) => ({ ...band, to: (sorted[index - 1]?.from ?? maximum + 1) - 1 }));
}

/** What a grid gives at most. */
export function gridTotal(criteria: readonly Pick<GridCriterion, 'maximum'>[]): number {
  return criteria.reduce((sum, { maximum }) => sum + maximum, 0);
}

export interface TypedMark {
  readonly criterionId: string;
  /** Null where only a comment has been written so far. */
  readonly points: number | null;
}

/** What is wrong with the marks of a sheet; a draft may lack some, a sheet that is sent may not. */
export function markProblems(
  { criteria }: Pick<ScoringGrid, 'criteria'>,
  marks: readonly TypedMark[],
  isSent: boolean,
): readonly InputProblem[] {
  const known = new Set(criteria.map(({ id }) => id));
  return [
    ...marks
      .filter(({ criterionId }) => !known.has(criterionId))
      .map(({ criterionId }) => ({ field: `marks.${criterionId}`, code: 'OF_ANOTHER_GRID' })),
    ...criteria.flatMap(({ id, maximum }): readonly InputProblem[] => {
      const given = marks.filter(({ criterionId }) => criterionId === id);
      const field = `marks.${id}`;
      if (given.length > 1) return [{ field, code: 'MARKED_TWICE' }];
      const points = given[0]?.points ?? undefined;
      if (points === undefined) return isSent ? [{ field, code: 'REQUIRED' }] : [];
      return Number.isInteger(points) && points >= 0 && points <= maximum
        ? []
        : [{ field, code: 'OUT_OF_RANGE', limit: maximum, actual: points }];
    }),
  ];
}
