import { AWARDS, OWN_LEVEL_AWARDS, type AwardCode } from '../vocabulary/index.ts';
import type { TargetProgress } from './progress.ts';
import type { TargetMeasure } from './target.ts';

/** Decided by another body than the one whose plan it is: a province's title, a minister's certificate, an order of the State. */
export function isDecidedAbove(awardCode: AwardCode): boolean {
  return !(OWN_LEVEL_AWARDS as readonly AwardCode[]).includes(awardCode);
}

/**
 * A commendation of a collective by those above needs its Party organisation rated “hoàn thành xuất sắc nhiệm vụ” (Thông tư
 * 12/2019/TT-BNV Điều 2 khoản 7, regime A). Titles are not “khen thưởng đối với tập thể” in these words.
 */
export function needsPartyRating({
  kind,
  awardCode,
  subjectKind,
}: Pick<TargetMeasure, 'kind' | 'awardCode' | 'subjectKind'>): boolean {
  if (kind !== 'AWARD_COUNT' && kind !== 'AWARD_PROPOSAL') return false;
  if (awardCode === undefined || subjectKind !== 'COLLECTIVE') return false;
  return isDecidedAbove(awardCode) && AWARDS[awardCode].nature !== 'TITLE';
}

/** What was granted stays granted; anything else that lacks its precondition is not met any more this year. */
export function withoutPrecondition(progress: TargetProgress, granted: number): TargetProgress {
  const isGranted = granted > 0 && progress.wanted !== undefined && granted >= progress.wanted;
  return isGranted ? progress : { ...progress, state: 'NOT_MET', pace: undefined };
}
