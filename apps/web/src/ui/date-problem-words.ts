import type { DateProblem } from '../lib/format/index.ts';

/** The sentences of a catalogue for them: `uiText` has these as `date`. */
export interface DateWords {
  readonly shape: string;
  readonly noSuchDay: (typed: string, month: string, days: number) => string;
  readonly noSuchMonth: (typed: string) => string;
}

/** Why a typed date was not understood, and what to type instead; the same words at the field and in a summary. */
export function dateProblemWords(problem: DateProblem, words: DateWords): string {
  switch (problem.kind) {
    case 'SHAPE':
      return words.shape;
    case 'NO_SUCH_DAY':
      return words.noSuchDay(problem.typed, problem.month, problem.daysInMonth);
    case 'NO_SUCH_MONTH':
      return words.noSuchMonth(problem.typed);
  }
}
