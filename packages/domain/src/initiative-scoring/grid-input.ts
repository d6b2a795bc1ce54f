import { foldText, type InputProblem, type PlainDate } from '../kernel/index.ts';
import { neededProblems, tooLongProblems } from '../works/index.ts';
import { gridTotal, type GridBand } from './scoring-grid.ts';

/** Longest texts in characters, and how much a grid may hold; the CHECKs of the tables repeat them. */
export const SCORING_GRID_LIMITS = {
  name: 250,
  source: 500,
  criterionName: 150,
  bandWords: 250,
  mostCriteria: 12,
  mostBands: 8,
  /** Points of all parts together. */
  mostPoints: 1_000,
  /** One person's opinion is no scoring: at least two (product: two scorers, blind of each other). */
  fewestScorers: 2,
  mostScorers: 9,
} as const;

export interface TypedCriterion {
  readonly name: string;
  readonly maximum: number;
  readonly failsAtZero: boolean;
  readonly bands: readonly GridBand[];
}

export interface TypedScoringGrid {
  readonly name: string;
  /** The paper of the body that sets it; empty where none does. */
  readonly source: string;
  readonly validFrom: PlainDate;
  readonly passFrom: number;
  readonly fewestScorers: number;
  readonly gap: number;
  readonly criteria: readonly TypedCriterion[];
}

/** What is wrong with a grid as it is typed; empty when it may be kept. Rows are named `criteria.0.bands.2.from`. */
export function scoringGridProblems(typed: TypedScoringGrid): readonly InputProblem[] {
  const { fewestScorers, mostScorers, mostCriteria, mostPoints } = SCORING_GRID_LIMITS;
  const { criteria } = typed;
  const total = gridTotal(criteria);
  const names = criteria.map(({ name }) => foldText(name));
  return [
    ...neededProblems('name', typed.name, SCORING_GRID_LIMITS.name),
    ...tooLongProblems('source', typed.source, SCORING_GRID_LIMITS.source),
    ...(criteria.length === 0 ? [{ field: 'criteria', code: 'NO_CRITERION' }] : []),
    ...(criteria.length > mostCriteria
      ? [{ field: 'criteria', code: 'TOO_MANY', limit: mostCriteria, actual: criteria.length }]
      : []),
    ...criteria.flatMap(criterionProblems),
    ...names.flatMap((name, index) =>
      name !== '' && names.indexOf(name) < index ? [{ field: `criteria.${index}.name`, code: 'NAMED_TWICE' }] : [],
    ),
    ...(total > mostPoints ? [{ field: 'criteria', code: 'TOO_MANY_POINTS', limit: mostPoints, actual: total }] : []),
    ...rangeProblems('passFrom', typed.passFrom, 1, total),
    ...rangeProblems('fewestScorers', typed.fewestScorers, fewestScorers, mostScorers),
    ...rangeProblems('gap', typed.gap, 0, total),
  ];
}

function rangeProblems(field: string, value: number, from: number, to: number): readonly InputProblem[] {
  return Number.isInteger(value) && value >= from && value <= to
    ? []
    : [{ field, code: 'NOT_IN_RANGE', limit: value < from ? from : to, actual: value }];
}

function criterionProblems({ name, maximum, bands }: TypedCriterion, index: number): readonly InputProblem[] {
  const at = `criteria.${index}`;
  const { criterionName, mostBands, mostPoints } = SCORING_GRID_LIMITS;
  const starts = bands.map(({ from }) => from);
  return [
    ...neededProblems(`${at}.name`, name, criterionName),
    ...rangeProblems(`${at}.maximum`, maximum, 1, mostPoints),
    ...(bands.length > mostBands
      ? [{ field: `${at}.bands`, code: 'TOO_MANY', limit: mostBands, actual: bands.length }]
      : []),
    // Points below the lowest band would be in none.
    ...(bands.length > 0 && !starts.includes(0) ? [{ field: `${at}.bands`, code: 'NO_BAND_AT_ZERO' }] : []),
    ...bands.flatMap(({ from, words }, band) => [
      ...neededProblems(`${at}.bands.${band}.words`, words, SCORING_GRID_LIMITS.bandWords),
      ...rangeProblems(`${at}.bands.${band}.from`, from, 0, Math.max(maximum, 0)),
      ...(starts.indexOf(from) < band ? [{ field: `${at}.bands.${band}.from`, code: 'BAND_TWICE' }] : []),
    ]),
  ];
}
