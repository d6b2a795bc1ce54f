import { lengthOf, type InputProblem, type PlainDate } from '../kernel/index.ts';
import type { TargetKind } from './target.ts';

export const CHECK_IN_LIMITS = { note: 1_000, value: 1_000_000 } as const;

export interface CheckIn {
  readonly onDay: PlainDate;
  readonly value: number;
  readonly note: string;
}

/** What a figure is reported against. */
export interface CheckInTerms {
  readonly kind: TargetKind;
  /** More than everybody of the base cannot have taken part; undefined where there is no base. */
  readonly base: number | undefined;
  readonly startsOn: PlainDate;
  readonly today: PlainDate;
}

/** What is wrong with a reported figure; empty when it may be recorded. A note is asked for: a bare number proves nothing. */
export function checkInProblems({ onDay, value, note }: CheckIn, terms: CheckInTerms): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  const most = terms.base ?? CHECK_IN_LIMITS.value;
  if (value < 0) problems.push({ field: 'value', code: 'TOO_SMALL', limit: 0, actual: value });
  if (value > most) problems.push({ field: 'value', code: 'TOO_LARGE', limit: most, actual: value });
  if (onDay > terms.today) problems.push({ field: 'onDay', code: 'IN_FUTURE' });
  if (onDay < terms.startsOn) problems.push({ field: 'onDay', code: 'BEFORE_START' });
  if (note.trim() === '') problems.push({ field: 'note', code: 'REQUIRED' });
  const length = lengthOf(note);
  if (length > CHECK_IN_LIMITS.note) {
    problems.push({ field: 'note', code: 'TOO_LONG', limit: CHECK_IN_LIMITS.note, actual: length });
  }
  return problems;
}
