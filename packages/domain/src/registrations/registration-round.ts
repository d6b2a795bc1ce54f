import { yearOf, type InputProblem, type PlainDate } from '../kernel/index.ts';

/** The deadline of a year as the secretariat writes it. */
export interface RoundDays {
  readonly year: number;
  readonly dueOn: PlainDate;
  /** Absent: approved sheets cannot be changed. */
  readonly changesUntil?: PlainDate | null | undefined;
}

/** What is wrong with the days of a round: both lie in its year, and changes end no sooner than sending. */
export function roundProblems({ year, dueOn, changesUntil }: RoundDays): readonly InputProblem[] {
  const until = changesUntil ?? undefined;
  return [
    ...(yearOf(dueOn) === year ? [] : [{ field: 'dueOn', code: 'NOT_IN_YEAR' }]),
    ...(until === undefined || yearOf(until) === year ? [] : [{ field: 'changesUntil', code: 'NOT_IN_YEAR' }]),
    ...(until === undefined || until >= dueOn ? [] : [{ field: 'changesUntil', code: 'BEFORE_DEADLINE' }]),
  ];
}

/** What is wrong with a late window: it ends today or later, in its year, and after the deadline it goes beyond. */
export function windowProblems(
  window: { readonly year: number; readonly untilDay: PlainDate },
  dueOn: PlainDate | undefined,
  today: PlainDate,
): readonly InputProblem[] {
  const { year, untilDay } = window;
  const code =
    dueOn === undefined
      ? 'NO_DEADLINE'
      : untilDay <= dueOn
        ? 'NOT_AFTER_DEADLINE'
        : untilDay < today
          ? 'IN_THE_PAST'
          : yearOf(untilDay) === year
            ? undefined
            : 'NOT_IN_YEAR';
  return code === undefined ? [] : [{ field: 'untilDay', code }];
}
