import type { InputProblem, PlainDate } from '../kernel/index.ts';

/** Longest texts in characters, longest programme in years, most contents; the CHECKs of the tables repeat them. */
export const PROGRAMME_LIMITS = { name: 250, issuer: 250, text: 1_000, note: 1_000, years: 10, items: 200 } as const;

export interface TypedProgramme {
  readonly name: string;
  readonly issuer: string;
  readonly fromYear: number;
  readonly toYear: number;
}

function textProblems(field: string, text: string, limit: number, isOptional = false): readonly InputProblem[] {
  const { length } = text.trim();
  if (length === 0) return isOptional ? [] : [{ field, code: 'REQUIRED' }];
  return length > limit ? [{ field, code: 'TOO_LONG', limit, actual: length }] : [];
}

const EARLIEST = 1945;
const LATEST = 2100;

/** What is wrong with a programme; empty when it may be kept. */
export function programmeProblems({ name, issuer, fromYear, toYear }: TypedProgramme): readonly InputProblem[] {
  const isYear = (year: number) => year >= EARLIEST && year <= LATEST;
  return [
    ...textProblems('name', name, PROGRAMME_LIMITS.name),
    ...textProblems('issuer', issuer, PROGRAMME_LIMITS.issuer, true),
    ...(isYear(fromYear) ? [] : [{ field: 'fromYear', code: 'NOT_A_YEAR' }]),
    ...(isYear(toYear) ? [] : [{ field: 'toYear', code: 'NOT_A_YEAR' }]),
    ...(toYear < fromYear ? [{ field: 'toYear', code: 'ENDS_BEFORE_START' }] : []),
    ...(toYear - fromYear >= PROGRAMME_LIMITS.years
      ? [{ field: 'toYear', code: 'TOO_MANY_YEARS', limit: PROGRAMME_LIMITS.years }]
      : []),
  ];
}

/** What is wrong with the words of a content and its year. */
export function programmeItemProblems(
  { text, year }: { readonly text: string; readonly year: number },
  { fromYear, toYear }: Pick<TypedProgramme, 'fromYear' | 'toYear'>,
): readonly InputProblem[] {
  return [
    ...textProblems('text', text, PROGRAMME_LIMITS.text),
    ...(year < fromYear || year > toYear ? [{ field: 'year', code: 'OUTSIDE_PROGRAMME' }] : []),
  ];
}

export interface ProgrammeStep {
  readonly onDay: PlainDate;
  readonly note: string;
}

export interface ProgrammeStepTerms {
  readonly today: PlainDate;
  /** The day of the step before; none for the first one. */
  readonly lastDay: PlainDate | undefined;
  /** Finishing says what came of it, taking back says why. */
  readonly needsNote: boolean;
}

/** What is wrong with a step; empty when it may be taken. */
export function programmeStepProblems(
  { onDay, note }: ProgrammeStep,
  { today, lastDay, needsNote }: ProgrammeStepTerms,
): readonly InputProblem[] {
  return [
    ...(onDay > today ? [{ field: 'onDay', code: 'IN_FUTURE' }] : []),
    ...(lastDay !== undefined && onDay < lastDay ? [{ field: 'onDay', code: 'BEFORE_LAST_STEP' }] : []),
    ...textProblems('note', note, PROGRAMME_LIMITS.note, !needsNote),
  ];
}
