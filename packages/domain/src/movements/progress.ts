import { daysBetween, type PlainDate } from '../kernel/index.ts';
import { RATING_LEVELS, type RatingLevel } from '../vocabulary/index.ts';
import type { TargetMeasure } from './target.ts';
import { wantedOf } from './wanted.ts';

export const TARGET_STATES = ['NO_DATA', 'RUNNING', 'AT_RISK', 'MET', 'EXCEEDED', 'NOT_MET'] as const;
export type TargetState = (typeof TARGET_STATES)[number];

export const TARGET_STATE_NAMES = {
  NO_DATA: 'Chưa có kết quả',
  RUNNING: 'Đúng tiến độ',
  AT_RISK: 'Có nguy cơ không đạt',
  MET: 'Đạt',
  EXCEEDED: 'Vượt chỉ tiêu',
  NOT_MET: 'Không đạt',
} as const satisfies Record<TargetState, string>;

/** What is known about a target on a day. */
export interface TargetFacts {
  /** Decided, recognised or reported; undefined while nothing was reported. */
  readonly value: number | undefined;
  /** On its way: nominated, submitted. Undefined where nothing can be on its way. */
  readonly proposed: number | undefined;
  /** People, collectives, families the share is taken of. */
  readonly base: number | undefined;
  /** The rating of the rated organisation. */
  readonly rating: RatingLevel | undefined;
}

export interface TargetProgress extends TargetFacts {
  readonly state: TargetState;
  readonly wanted: number | undefined;
  /** Above this the target is exceeded; undefined where more is simply met. */
  readonly wantedMaximum: number | undefined;
}

/** So many days before the due day, everything that is still needed should at least be on its way. */
export const RISK_WINDOW_DAYS = 30;

/** Where a target stands on `day`. Total: every kind and every gap in the facts has its answer. */
export function progressOf(target: TargetMeasure, facts: TargetFacts, day: PlainDate): TargetProgress {
  const { minimum: wanted, maximum: wantedMaximum } = wantedOf(target, facts.base);
  const state =
    target.kind === 'ORGANISATION_RATING'
      ? ratingState(target.ratingLevel ?? 'EXCELLENT', facts.rating)
      : countState(target, facts, day, { wanted, wantedMaximum });
  return { ...facts, state, wanted, wantedMaximum };
}

/** A rating is given once a year: what was asked for or better meets the target, anything else misses it for good. */
function ratingState(asked: RatingLevel, rating: RatingLevel | undefined): TargetState {
  if (rating === undefined) return 'NO_DATA';
  return RATING_LEVELS.indexOf(rating) <= RATING_LEVELS.indexOf(asked) ? 'MET' : 'NOT_MET';
}

interface Asked {
  readonly wanted: number | undefined;
  readonly wantedMaximum: number | undefined;
}

function countState(
  target: TargetMeasure,
  facts: TargetFacts,
  day: PlainDate,
  { wanted, wantedMaximum }: Asked,
): TargetState {
  const { value } = facts;
  if (value === undefined || wanted === undefined) return 'NO_DATA';
  if (wantedMaximum !== undefined && value > wantedMaximum) return 'EXCEEDED';
  if (value >= wanted) return 'MET';
  // A breach of conduct cannot be made good within the year.
  if (day > target.dueOn || target.kind === 'CONDUCT_ALL') return 'NOT_MET';
  return isBehind(target, value + (facts.proposed ?? 0), wanted, day) ? 'AT_RISK' : 'RUNNING';
}

/**
 * Behind an even pace, counting what is on its way: half of the time gone, less than half (rounded down) reached. Near the due
 * day all of it has to be on its way.
 */
function isBehind(target: TargetMeasure, inSight: number, wanted: number, day: PlainDate): boolean {
  if (daysBetween(day, target.dueOn) <= RISK_WINDOW_DAYS) return inSight < wanted;
  const whole = Math.max(1, daysBetween(target.startsOn, target.dueOn));
  const gone = Math.max(0, daysBetween(target.startsOn, day));
  return inSight < Math.floor((wanted * gone) / whole);
}
