import { daysBetween, WHOLE_IN_BASIS_POINTS, type PlainDate } from '../kernel/index.ts';
import type { CheckInConfidence } from './check-in.ts';
import type { TargetKind, TargetMeasure } from './target.ts';

/**
 * Why a target that is neither met nor missed is at risk or not. ON_PACE, NOT_YET_DUE: no risk. BEHIND_PACE: less than an even
 * pace asks. DUE_SOON: the due day is near and not all is on its way. UNLIKELY: who follows it up says so.
 */
export const PACE_REASONS = ['ON_PACE', 'NOT_YET_DUE', 'BEHIND_PACE', 'DUE_SOON', 'UNLIKELY'] as const;
export type PaceReason = (typeof PACE_REASONS)[number];

export interface Pace {
  readonly reason: PaceReason;
  readonly isAtRisk: boolean;
  /** Time gone of the whole time, in basis points; at most all of it. */
  readonly elapsedBasisPoints: number;
  readonly daysLeft: number;
  /** What an even pace asks by today, or everything near the due day. */
  readonly expected: number;
  /** Reached, and on its way. */
  readonly inSight: number;
}

/** So many days before the due day, everything that is still needed should at least be on its way. */
export const RISK_WINDOW_DAYS = 30;

/**
 * How the result of a kind grows. EVEN: little by little, so half of the time should have brought half. AT_THE_END: titles,
 * ratings and recognitions are given when the year is over; before the last stretch nothing can be late.
 */
export const GROWTH = {
  AWARD_COUNT: 'AT_THE_END',
  AWARD_SHARE_MINIMUM: 'AT_THE_END',
  AWARD_SHARE_ALL: 'AT_THE_END',
  ORGANISATION_RATING: 'AT_THE_END',
  RECOGNITION: 'AT_THE_END',
  CONDUCT_ALL: 'AT_THE_END',
  COUNT_RANGE: 'EVEN',
  PARTICIPATION_ALL: 'EVEN',
  AWARD_PROPOSAL: 'AT_THE_END',
} as const satisfies Record<TargetKind, 'EVEN' | 'AT_THE_END'>;

export interface PaceFacts {
  readonly wanted: number;
  readonly inSight: number;
  readonly confidence: CheckInConfidence | undefined;
}

/** Whether what is there and on its way keeps up with the time, and why. */
export function paceOf(
  { kind, startsOn, dueOn }: Pick<TargetMeasure, 'kind' | 'startsOn' | 'dueOn'>,
  { wanted, inSight, confidence }: PaceFacts,
  day: PlainDate,
): Pace {
  const whole = Math.max(1, daysBetween(startsOn, dueOn));
  const gone = Math.min(whole, Math.max(0, daysBetween(startsOn, day)));
  const daysLeft = Math.max(0, daysBetween(day, dueOn));
  const isNear = daysLeft <= RISK_WINDOW_DAYS;
  const even = Math.floor((wanted * gone) / whole);
  const expected = isNear ? wanted : GROWTH[kind] === 'EVEN' ? even : 0;
  const elapsedBasisPoints = Math.floor((WHOLE_IN_BASIS_POINTS * gone) / whole);
  const told = { elapsedBasisPoints, daysLeft, expected, inSight };
  if (inSight < expected) return { ...told, reason: isNear ? 'DUE_SOON' : 'BEHIND_PACE', isAtRisk: true };
  if (confidence === 'LOW') return { ...told, reason: 'UNLIKELY', isAtRisk: true };
  return { ...told, reason: !isNear && GROWTH[kind] === 'AT_THE_END' ? 'NOT_YET_DUE' : 'ON_PACE', isAtRisk: false };
}
