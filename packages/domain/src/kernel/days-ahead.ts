import type { InputProblem } from './input-problem.ts';
import { addMonths, type PlainDate } from './plain-date.ts';

/**
 * How many months ahead of the body's today a day may be written. A register is kept ahead of a decision that has been taken, and
 * decisions name a first day within the coming year; a last day may lie as far as what is ended by it may last.
 */
export const MONTHS_AHEAD = {
  /** The first day of anything, and the last day of what has no term. */
  BEGINNING: 12,
  /** The last day of a delegation: as long as the longest ordinary absence of an official. */
  DELEGATION: 36,
  /** The last day of a secondment: three years (Luật Cán bộ, công chức Điều 53), longer where the branch has a rule of its own. */
  SECONDMENT: 60,
  /** The last day of a post or a membership: an appointment holds five years, from a day of the coming year on. */
  TERM: 72,
  /** The last day of a leave: studies up to a doctor's degree. */
  LEAVE: 120,
} as const;
export type DayAhead = keyof typeof MONTHS_AHEAD;

/** A day that somebody writes down, by the field it was typed into. */
export interface WrittenDay {
  readonly field: string;
  readonly day: PlainDate | null | undefined;
  readonly kind: DayAhead;
}

/** The days that lie too far ahead: the year is a slip of the pen, and what comes after it could not be recorded any more. */
export function aheadProblems(days: readonly WrittenDay[], today: PlainDate): readonly InputProblem[] {
  return days.flatMap(({ field, day, kind }) => {
    const limit = MONTHS_AHEAD[kind];
    return day != null && day > addMonths(today, limit) ? [{ field, code: 'TOO_FAR_AHEAD', limit }] : [];
  });
}
