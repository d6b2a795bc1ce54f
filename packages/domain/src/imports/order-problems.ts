import { isPlainDate, type PlainDate } from '../kernel/index.ts';
import { serviceDayProblems } from '../records/index.ts';
import type { KnownPerson, RowValues } from './body-facts.ts';
import type { RowProblem } from './find-person.ts';
import type { ImportField } from './import-fields.ts';
import type { ImportKind } from './import-kind.ts';
import { shownDate } from './read-date.ts';

/** Days that have been, when the row tells about them. */
const PAST: readonly ImportField[] = ['BIRTH_DATE', 'RECRUITED_ON', 'DECIDED_ON'];

/** Pairs in which the second day must not come before the first. */
const ORDER: readonly (readonly [first: ImportField, second: ImportField])[] = [
  ['BIRTH_DATE', 'RECRUITED_ON'],
  ['DECIDED_ON', 'SERVED_ON'],
  ['PERIOD_FROM', 'PERIOD_TO'],
];

/** What was decided of somebody's conduct at work is decided after that work began; the same rule as for a record by hand. */
export function serviceProblems(values: RowValues, person: KnownPerson | undefined): readonly RowProblem[] {
  const { DECIDED_ON: decidedOn } = values;
  if (person === undefined || decidedOn === undefined || !isPlainDate(decidedOn)) return [];
  const field = 'DECIDED_ON';
  return serviceDayProblems(field, decidedOn, person).map(({ code }) =>
    code === 'BEFORE_RECRUITMENT'
      ? { field, code: 'BEFORE', severity: 'ERROR', facts: ['RECRUITED_ON', shownDate(person.recruitedOn)] }
      : { field, code: 'TOO_EARLY', severity: 'ERROR', facts: [] },
  );
}

/** What the days of one row say against each other and against today. */
export function orderProblems(kind: ImportKind, values: RowValues, today: PlainDate): readonly RowProblem[] {
  const problems: RowProblem[] = [];
  for (const field of PAST) {
    const day = values[field];
    if (day !== undefined && day > today)
      problems.push({ field, code: 'IN_FUTURE', severity: 'ERROR', facts: [shownDate(today)] });
  }
  for (const [first, second] of ORDER) {
    const [from, to] = [values[first], values[second]];
    if (from !== undefined && to !== undefined && to < from && isPlainDate(from)) {
      problems.push({ field: second, code: 'BEFORE', severity: 'ERROR', facts: [first, shownDate(from)] });
    }
  }
  const { YEAR: year, DECIDED_ON: decidedOn } = values;
  // A title of a year is decided in that year or later; a decision before it is a typing error.
  if (kind !== 'DISCIPLINE' && year !== undefined && decidedOn !== undefined && decidedOn.slice(0, 4) < year) {
    problems.push({ field: 'DECIDED_ON', code: 'BEFORE', severity: 'ERROR', facts: ['YEAR', year] });
  }
  return problems;
}
