import { yearOf, type InputProblem, type PlainDate } from '../kernel/index.ts';
import { neededProblems, tooLongProblems } from '../works/index.ts';
import { REUSE_LIMITS } from './reuse-life.ts';

/** Longest texts in characters of an entry that is another body's; the CHECKs of the table repeat them. */
export const LIBRARY_LIMITS = { title: 250, field: 100, source: 500, content: 20_000, reason: 1_000 } as const;

/** A year before is a slip of the pen: no decision is kept that long. */
export const FIRST_LIBRARY_YEAR = 1990;

/** What an entry says that the body records from elsewhere. */
export interface OutsideEntry {
  readonly title: string;
  readonly field: string;
  readonly year: number;
  readonly source: string;
  readonly content: string;
}

/** An entry from elsewhere has a name, its source and its content, and is of a year that has begun. */
export function outsideEntryProblems(entry: OutsideEntry, today: PlainDate): readonly InputProblem[] {
  const { title, field, year, source, content } = entry;
  return [
    ...neededProblems('title', title, LIBRARY_LIMITS.title),
    ...tooLongProblems('field', field, LIBRARY_LIMITS.field),
    ...(year < FIRST_LIBRARY_YEAR || year > yearOf(today) ? [{ field: 'year', code: 'NOT_A_YEAR' }] : []),
    ...neededProblems('source', source, LIBRARY_LIMITS.source),
    ...neededProblems('content', content, LIBRARY_LIMITS.content),
  ];
}

/** Where and since when an initiative is applied again. */
export interface ToldReuse {
  readonly appliedOn: PlainDate;
  readonly place: string;
  readonly note: string;
}

/** A reuse has a place and a day that has come: what is only planned is none. */
export function reuseProblems({ appliedOn, place, note }: ToldReuse, today: PlainDate): readonly InputProblem[] {
  return [
    ...(appliedOn > today ? [{ field: 'appliedOn', code: 'IN_FUTURE' }] : []),
    ...neededProblems('place', place, REUSE_LIMITS.place),
    ...tooLongProblems('note', note, REUSE_LIMITS.note),
  ];
}
