import type { InputProblem } from '../kernel/index.ts';
import { tooLongProblems } from '../works/index.ts';
import type { CountedCriterion } from './points.ts';
import { BLOCK_SHEET_LIMITS } from './sheet-life.ts';

/** What is written of a member at one criterion: the points, none yet, and words about them. */
export interface GivenPoints {
  readonly criterionId: string;
  readonly hundredths: number | null;
  readonly words: string;
}

/** What cannot be stored of points: more than the criterion gives, or too many words. Rows are named by the criterion. */
export function givenProblems(
  criteria: readonly CountedCriterion[],
  given: readonly GivenPoints[],
): readonly InputProblem[] {
  const most = new Map(criteria.map(({ id, maxHundredths }) => [id, maxHundredths]));
  return given.flatMap(({ criterionId, hundredths, words }) => {
    const limit = most.get(criterionId) ?? 0;
    const isPoints = hundredths === null || (Number.isInteger(hundredths) && hundredths >= 0 && hundredths <= limit);
    return [
      ...(isPoints ? [] : [{ field: `${criterionId}.points`, code: 'OUT_OF_RANGE', limit, actual: hundredths }]),
      ...tooLongProblems(`${criterionId}.words`, words, BLOCK_SHEET_LIMITS.note),
    ];
  });
}

/** Self-scored and appraised points side by side. */
export interface JudgedPoints {
  readonly criterionId: string;
  readonly selfHundredths: number | null;
  readonly appraisedHundredths: number | null;
  readonly reason: string;
}

/** Criteria at which appraised points differ from the self-scored ones and nobody says why. */
export function unexplained(scores: readonly JudgedPoints[]): readonly string[] {
  return scores
    .filter(
      ({ selfHundredths, appraisedHundredths, reason }) =>
        appraisedHundredths !== null && appraisedHundredths !== selfHundredths && reason.trim() === '',
    )
    .map(({ criterionId }) => criterionId);
}
