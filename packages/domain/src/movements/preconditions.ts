import { cite, provision, type Regime } from '../eligibility/index.ts';
import { AWARDS, OWN_LEVEL_AWARDS, type AwardCode, type RatingLevel } from '../vocabulary/index.ts';
import type { TargetProgress } from './progress.ts';
import type { TargetMeasure } from './target.ts';

/** Decided by another body than the one whose plan it is: a province's title, a minister's certificate, an order of the State. */
export function isDecidedAbove(awardCode: AwardCode): boolean {
  return !(OWN_LEVEL_AWARDS as readonly AwardCode[]).includes(awardCode);
}

/** Thông tư 12/2019/TT-BNV Điều 2 khoản 7; it went with the law of before, and later laws have no such rule. */
export const BEST_RATINGS_CITATION = cite(provision('CIRCULAR_12', 2, 7));

/**
 * In regime A a commendation of a collective by those above needs its Party and mass organisations rated “hoàn thành xuất sắc
 * nhiệm vụ”. Titles are not “khen thưởng đối với tập thể” in these words. The checks of a plan and the state of its targets ask here.
 */
export function needsBestRatings(
  { kind, awardCode, subjectKind }: Pick<TargetMeasure, 'kind' | 'awardCode' | 'subjectKind'>,
  regime: Regime,
): boolean {
  if (regime !== 'A') return false;
  if (kind !== 'AWARD_COUNT' && kind !== 'AWARD_PROPOSAL') return false;
  if (awardCode === undefined || subjectKind !== 'COLLECTIVE') return false;
  return isDecidedAbove(awardCode) && AWARDS[awardCode].nature !== 'TITLE';
}

/** A rating that was given and is not the best; one that is not given yet misses nothing. */
export function isBelowBest(rating: RatingLevel | undefined): boolean {
  return rating !== undefined && rating !== 'EXCELLENT';
}

/** What was granted stays granted; anything else that lacks its precondition is not met any more this year. */
export function withoutPrecondition(progress: TargetProgress, granted: number): TargetProgress {
  const isGranted = granted > 0 && progress.wanted !== undefined && granted >= progress.wanted;
  return isGranted ? progress : { ...progress, state: 'NOT_MET', pace: undefined };
}
