import type { Regime } from '../eligibility/index.ts';
import {
  BEST_RATINGS_CITATION,
  isBelowBest,
  needsBestRatings,
  type PlanCheck,
  type TargetKind,
} from '../movements/index.ts';
import type { AwardCode, RatingLevel, SubjectKind } from '../vocabulary/index.ts';

/** A target as the checks between targets see it. */
export interface StandingTarget {
  readonly id: string;
  readonly code: string;
  readonly kind: TargetKind;
  readonly awardCode: AwardCode | undefined;
  readonly subjectKind: SubjectKind | undefined;
  readonly minimum: number | undefined;
  readonly ratedDepartmentId: string | undefined;
  readonly ratingLevel: RatingLevel | undefined;
}

/** A party cell or mass organisation of the body, with its rating of the year once it is given. */
export interface StandingOrganisation {
  readonly departmentId: string;
  readonly name: string;
  readonly rating: RatingLevel | undefined;
}

export interface StandingBody {
  readonly regime: Regime;
  readonly departmentCount: number;
  readonly organisations: readonly StandingOrganisation[];
}

/** What targets ask of each other, before and after the ratings are known. */
export function standingChecks(targets: readonly StandingTarget[], body: StandingBody): readonly PlanCheck[] {
  return [...sameCollectives(targets, body), ...targets.flatMap((target) => preconditions(target, targets, body))];
}

/**
 * Several awards for few divisions: one bằng khen, one title and two giấy khen among four divisions go round only if each
 * division is taken once; with fewer, one of them carries two for the same achievement.
 */
function sameCollectives(targets: readonly StandingTarget[], { departmentCount }: StandingBody): readonly PlanCheck[] {
  const counted = targets.filter(({ kind, subjectKind }) => kind === 'AWARD_COUNT' && subjectKind === 'COLLECTIVE');
  const asked = counted.reduce((sum, { minimum }) => sum + (minimum ?? 1), 0);
  if (counted.length < 2 || asked < departmentCount) return [];
  const subject = counted.map(({ code }) => code).join(', ');
  return [{ code: 'SAME_COLLECTIVES', subject, stated: asked, base: departmentCount }];
}

const BEST = 'EXCELLENT' satisfies RatingLevel;

/** Each party and mass organisation of the body is rated best, or at least asked to be. */
function preconditions(
  target: StandingTarget,
  targets: readonly StandingTarget[],
  { regime, organisations }: StandingBody,
): readonly PlanCheck[] {
  if (!needsBestRatings(target, regime)) return [];
  const shared = { targetId: target.id, subject: target.code, citation: BEST_RATINGS_CITATION };
  return organisations.flatMap(({ departmentId, name, rating }): readonly PlanCheck[] => {
    if (isBelowBest(rating)) return [{ ...shared, code: 'PRECONDITION_MISSED', hint: name }];
    const isAsked = targets.some(
      (other) => other.ratedDepartmentId === departmentId && (other.ratingLevel ?? BEST) === BEST,
    );
    return isAsked ? [] : [{ ...shared, code: 'ORDER_WITHOUT_RATING', hint: name }];
  });
}
