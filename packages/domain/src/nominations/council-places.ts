import type { QuotaLimit, QuotaRule } from './sending-quota.ts';
import { AWARD_OF_QUOTA, COLLECTIVE_QUOTA } from './sending-quota.ts';

/** A line that the council votes on, as far as places go. */
export interface PlaceTaker {
  readonly id: string;
  readonly awardCode: string;
  readonly commendationKind: string;
  readonly staffId: string | null;
  readonly collectiveId: string | null;
}

/** Places of one rule when the council votes. */
export interface CouncilPlaces {
  readonly rule: QuotaRule;
  readonly allowed: number;
  /** Taken by lines that the council has passed. */
  readonly passed: number;
  readonly left: number;
  readonly ground: string | undefined;
  /** Lines still to be voted on, in the order of the agenda. */
  readonly takerIds: readonly string[];
  /** Those that passed have taken every place: nothing more is voted on for this award. */
  readonly isReached: boolean;
  /** More are to be voted on than places are left. */
  readonly isTight: boolean;
}

/**
 * The places that lines under vote ask for, by the rules that set a number for the whole body. What is commended at once or in a
 * campaign takes none. A rule whose share comes to nothing is reached by nobody: the decision asks about that, not the vote.
 */
export function councilPlaces(
  limits: readonly QuotaLimit[],
  passed: Readonly<Record<QuotaRule, number>>,
  takers: readonly PlaceTaker[],
): readonly CouncilPlaces[] {
  return limits.flatMap(({ rule, allowed, ground }) => {
    const takerIds = takers.filter((taker) => takes(taker, rule)).map(({ id }) => id);
    if (allowed === undefined || rule === 'DIVISION_FIGHTERS' || takerIds.length === 0) return [];
    const left = Math.max(0, allowed - passed[rule]);
    const isReached = allowed > 0 && left === 0;
    return [
      { rule, allowed, passed: passed[rule], left, ground, takerIds, isReached, isTight: takerIds.length > left },
    ];
  });
}

function takes({ awardCode, commendationKind, staffId, collectiveId }: PlaceTaker, rule: QuotaRule): boolean {
  const subject = rule === COLLECTIVE_QUOTA ? collectiveId : staffId;
  return commendationKind === 'MERIT' && awardCode === AWARD_OF_QUOTA[rule] && subject !== null;
}
