import type { PlainDate } from '../kernel/index.ts';
import type { ReviewKind } from './review-life.ts';

/** A phase of the plan, as far as a review depends on it. */
export interface ReviewedPhase {
  readonly id: string;
  readonly name: string;
  readonly toDay: PlainDate;
}

/** What a review is of, and the day whose figures it takes; no day: the day of sending. */
export interface ReviewSpan {
  readonly phase: ReviewedPhase | undefined;
  readonly figuresOn: PlainDate | undefined;
}

/** The phase that a sơ kết of today is about: the last one that is over, or the first one where none is. */
export function phaseToReview(phases: readonly ReviewedPhase[], today: PlainDate): ReviewedPhase | undefined {
  return phases.findLast(({ toDay }) => toDay <= today) ?? phases[0];
}

/**
 * A sơ kết takes the last day of its phase, a tổng kết that of the movement, a report on demand the day on which it is sent
 * (plan III.1, IV.1c). A sơ kết of a plan without phases is of the day of sending too.
 */
export function reviewSpan(
  kind: ReviewKind,
  phase: ReviewedPhase | undefined,
  movement: { readonly toDay: PlainDate },
): ReviewSpan {
  switch (kind) {
    case 'INTERIM':
      return { phase, figuresOn: phase?.toDay };
    case 'FINAL':
      return { phase: undefined, figuresOn: movement.toDay };
    case 'ON_DEMAND':
      return { phase: undefined, figuresOn: undefined };
  }
}

/** The day that the figures of a review are of when they are read on `today`: nobody knows those of a day to come. */
export function figuresDay(figuresOn: PlainDate | undefined, today: PlainDate): PlainDate {
  return figuresOn === undefined || figuresOn > today ? today : figuresOn;
}
