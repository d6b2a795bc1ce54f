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
 * campaign takes none. A rule whose share comes to nothing is reached by nobody: the decision asks about that, not the vote. Lines that
 * are `outranked` have passed with fewer votes than those who are voted on once more, and hold no place against them.
 */
export function councilPlaces(
  limits: readonly QuotaLimit[],
  passed: Readonly<Record<QuotaRule, number>>,
  takers: readonly PlaceTaker[],
  outranked: readonly PlaceTaker[] = [],
): readonly CouncilPlaces[] {
  return limits.flatMap(({ rule, allowed, ground }) => {
    const takerIds = takers.filter((taker) => takes(taker, rule)).map(({ id }) => id);
    if (allowed === undefined || rule === 'DIVISION_FIGHTERS' || takerIds.length === 0) return [];
    const holding = passed[rule] - outranked.filter((line) => takes(line, rule)).length;
    const left = Math.max(0, allowed - holding);
    const isReached = allowed > 0 && left === 0;
    return [{ rule, allowed, passed: holding, left, ground, takerIds, isReached, isTight: takerIds.length > left }];
  });
}

/** A line that the council has passed, with the votes for it: of the first vote and of the last, which is the first where it had no second. */
export interface PassedTaker extends PlaceTaker {
  readonly firstAgree: number;
  readonly lastAgree: number;
}

/** More lines have passed than there are places: who has one by the votes, who is tied for the last ones, who has none. */
export interface CrowdedPlaces {
  readonly rule: QuotaRule;
  readonly allowed: number;
  readonly ground: string | undefined;
  readonly placedIds: readonly string[];
  /** As many votes as the last who would have a place; empty where the votes tell them apart. */
  readonly tiedIds: readonly string[];
  /** Places that are left for the tied ones. */
  readonly left: number;
  readonly beyondIds: readonly string[];
}

/**
 * Items that were voted on at once may pass beyond the number of places. The votes of the first ballot order them, those of a second
 * one between whoever was tied in the first. `passed` counts these lines and those of other meetings, whose places are taken.
 */
export function crowdedPlaces(
  limits: readonly QuotaLimit[],
  passed: Readonly<Record<QuotaRule, number>>,
  lines: readonly PassedTaker[],
): readonly CrowdedPlaces[] {
  return limits.flatMap(({ rule, allowed, ground }) => {
    const ordered = lines.filter((line) => takes(line, rule)).toSorted(byVotes);
    if (allowed === undefined || allowed === 0 || rule === 'DIVISION_FIGHTERS') return [];
    const room = Math.max(0, allowed - (passed[rule] - ordered.length));
    if (ordered.length <= room) return [];
    const [last, next] = [ordered[room - 1], ordered[room]];
    const isTied = last !== undefined && next !== undefined && byVotes(last, next) === 0;
    const tied = isTied ? ordered.filter((line) => byVotes(line, last) === 0) : [];
    const placed = ordered.slice(0, room).filter((line) => !tied.includes(line));
    const beyond = ordered.slice(room).filter((line) => !tied.includes(line));
    return [
      {
        rule,
        allowed,
        ground,
        placedIds: placed.map(({ id }) => id),
        tiedIds: tied.map(({ id }) => id),
        left: isTied ? room - placed.length : 0,
        beyondIds: beyond.map(({ id }) => id),
      },
    ];
  });
}

function byVotes(one: PassedTaker, other: PassedTaker): number {
  return other.firstAgree - one.firstAgree || other.lastAgree - one.lastAgree;
}

function takes({ awardCode, commendationKind, staffId, collectiveId }: PlaceTaker, rule: QuotaRule): boolean {
  const subject = rule === COLLECTIVE_QUOTA ? collectiveId : staffId;
  return commendationKind === 'MERIT' && awardCode === AWARD_OF_QUOTA[rule] && subject !== null;
}
