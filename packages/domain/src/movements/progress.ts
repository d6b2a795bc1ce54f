import type { PlainDate } from '../kernel/index.ts';
import { RATING_LEVELS, type RatingLevel } from '../vocabulary/index.ts';
import type { CheckInConfidence } from './check-in.ts';
import { paceOf, type Pace } from './pace.ts';
import type { TargetMeasure } from './target.ts';
import { wantedOf } from './wanted.ts';

export const TARGET_STATES = ['NO_DATA', 'RUNNING', 'AT_RISK', 'MET', 'EXCEEDED', 'NOT_MET'] as const;
export type TargetState = (typeof TARGET_STATES)[number];

export const TARGET_STATE_NAMES = {
  NO_DATA: 'Chưa có kết quả',
  RUNNING: 'Đang thực hiện',
  AT_RISK: 'Có nguy cơ',
  MET: 'Đạt',
  EXCEEDED: 'Vượt',
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
  /** How sure the last reporter was. */
  readonly confidence?: CheckInConfidence | undefined;
}

export interface TargetProgress extends TargetFacts {
  readonly state: TargetState;
  /** Only while the target is neither met nor missed. */
  readonly pace: Pace | undefined;
  readonly wanted: number | undefined;
  /** Above this the target is exceeded; undefined where more is simply met. */
  readonly wantedMaximum: number | undefined;
}

/** Where a target stands on `day`. Total: every kind and every gap in the facts has its answer. */
export function progressOf(target: TargetMeasure, facts: TargetFacts, day: PlainDate): TargetProgress {
  const { minimum: wanted, maximum: wantedMaximum } = wantedOf(target, facts.base);
  const standing: Standing =
    target.kind === 'ORGANISATION_RATING'
      ? { state: ratingState(target.ratingLevel ?? 'EXCELLENT', facts.rating) }
      : countState(target, facts, day, { wanted, wantedMaximum });
  return { ...facts, state: standing.state, pace: standing.pace, wanted, wantedMaximum };
}

/** A rating is given once a year: what was asked for or better meets the target, anything else misses it for good. */
function ratingState(asked: RatingLevel, rating: RatingLevel | undefined): TargetState {
  if (rating === undefined) return 'NO_DATA';
  return RATING_LEVELS.indexOf(rating) <= RATING_LEVELS.indexOf(asked) ? 'MET' : 'NOT_MET';
}

interface Standing {
  readonly state: TargetState;
  readonly pace?: Pace;
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
): Standing {
  const { value } = facts;
  if (value === undefined || wanted === undefined) return { state: 'NO_DATA' };
  if (wantedMaximum !== undefined && value > wantedMaximum) return { state: 'EXCEEDED' };
  if (value >= wanted) return { state: 'MET' };
  // A breach of conduct cannot be made good within the year.
  if (day > target.dueOn || target.kind === 'CONDUCT_ALL') return { state: 'NOT_MET' };
  const pace = paceOf(target, { wanted, inSight: value + (facts.proposed ?? 0), confidence: facts.confidence }, day);
  return { state: pace.isAtRisk ? 'AT_RISK' : 'RUNNING', pace };
}
