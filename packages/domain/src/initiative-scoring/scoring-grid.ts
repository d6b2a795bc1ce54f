import type { InputProblem } from '../kernel/index.ts';

/** What an initiative is scored on. */
export const SCORING_CRITERIA = ['NOVELTY', 'EFFECT', 'SPREAD', 'PRESENTATION'] as const;
export type ScoringCriterion = (typeof SCORING_CRITERIA)[number];

export const SCORING_CRITERION_NAMES = {
  NOVELTY: 'Tính mới',
  EFFECT: 'Hiệu quả',
  SPREAD: 'Khả năng áp dụng, nhân rộng',
  PRESENTATION: 'Trình bày',
} as const satisfies Record<ScoringCriterion, string>;

/** A band of points, both ends included. */
export interface ScoringBand {
  readonly from: number;
  readonly to: number;
}

interface GridPart {
  readonly maximum: number;
  /** From the best downwards; together they cover 0 to the maximum. */
  readonly bands: readonly ScoringBand[];
}

/**
 * The grid: 100 points in four parts, of which novelty is banded as provinces do. No law sets it; it is the shape that
 * circulars of provinces share. Passed from 70 points with no part at zero; two scorers, a third where they are far apart.
 */
export const SCORING_GRID = {
  NOVELTY: {
    maximum: 30,
    bands: [
      { from: 27, to: 30 },
      { from: 21, to: 26 },
      { from: 16, to: 20 },
      { from: 1, to: 15 },
      { from: 0, to: 0 },
    ],
  },
  EFFECT: {
    maximum: 40,
    bands: [
      { from: 33, to: 40 },
      { from: 21, to: 32 },
      { from: 1, to: 20 },
      { from: 0, to: 0 },
    ],
  },
  SPREAD: {
    maximum: 20,
    bands: [
      { from: 16, to: 20 },
      { from: 9, to: 15 },
      { from: 1, to: 8 },
      { from: 0, to: 0 },
    ],
  },
  PRESENTATION: {
    maximum: 10,
    bands: [
      { from: 8, to: 10 },
      { from: 5, to: 7 },
      { from: 1, to: 4 },
      { from: 0, to: 0 },
    ],
  },
} as const satisfies Record<ScoringCriterion, GridPart>;

/** Points from which an initiative passes, points between two scorers that call a third one, fewest scorers. */
export const SCORING_RULES = { passFrom: 70, gap: 20, fewestScorers: 2 } as const;

/** Longest remarks in characters; the CHECKs of the tables repeat them. */
export const SCORING_LIMITS = { remark: 2_000 } as const;

export interface TypedMark {
  readonly criterion: ScoringCriterion;
  readonly points: number;
}

/** What is wrong with the marks of a sheet; a draft may lack some, a sheet that is sent may not. */
export function markProblems(marks: readonly TypedMark[], isSent: boolean): readonly InputProblem[] {
  return SCORING_CRITERIA.flatMap((criterion): readonly InputProblem[] => {
    const given = marks.filter((mark) => mark.criterion === criterion);
    const field = `marks.${criterion}`;
    if (given.length > 1) return [{ field, code: 'MARKED_TWICE' }];
    const points = given[0]?.points;
    if (points === undefined) return isSent ? [{ field, code: 'REQUIRED' }] : [];
    const { maximum } = SCORING_GRID[criterion];
    return Number.isInteger(points) && points >= 0 && points <= maximum
      ? []
      : [{ field, code: 'OUT_OF_RANGE', limit: maximum, actual: points }];
  });
}
