import type { RowValues } from './body-facts.ts';
import type { RowProblem } from './find-person.ts';
import type { MappedField } from './column-mapping.ts';
import type { ImportField } from './import-fields.ts';
import { type ImportKind, isRatingKind, neededFields } from './import-kind.ts';
import { readWord, UNRATED } from './read-word.ts';

const DECISION = ['DECISION_NUMBER', 'DECIDED_ON', 'DECIDED_BY'] as const satisfies readonly ImportField[];

/**
 * What a rating and its decision say together: a level was decided, a year without one has a reason. `said` are the problems of
 * the cells: what could not be read is not missing.
 */
export function ratingProblems(values: RowValues, said: readonly RowProblem[]): readonly RowProblem[] {
  const { RATING: rating, UNRATED_REASON: reason } = values;
  if (rating === undefined) return [];
  const isSaid = (field: ImportField) => values[field] !== undefined || said.some((problem) => problem.field === field);
  const missing = (field: ImportField): readonly RowProblem[] =>
    isSaid(field) ? [] : [{ field, code: 'REQUIRED', severity: 'ERROR' }];
  if (rating !== UNRATED) {
    const unused: RowProblem = { field: 'UNRATED_REASON', code: 'NOT_USED', severity: 'ERROR', facts: ['RATED'] };
    return [...DECISION.flatMap(missing), ...(reason === undefined ? [] : [unused])];
  }
  const given = DECISION.find((field) => values[field] !== undefined);
  const unused = given && ({ field: given, code: 'NOT_USED', severity: 'WARNING', facts: [UNRATED] } as const);
  return [...missing('UNRATED_REASON'), ...(unused === undefined ? [] : [unused])];
}

/** The values that a record of the year has: none of a decision where nothing was decided. */
export function ratingValues(values: RowValues): RowValues {
  if (values.RATING !== UNRATED) return values;
  const { DECISION_NUMBER: _number, DECIDED_ON: _day, DECIDED_BY: _who, ...kept } = values;
  return kept;
}

/** Fields that have no source yet: where every row is said to be not rated, the reason is needed and a decision is not. */
export function fieldsWithoutSource(kind: ImportKind, mapping: readonly MappedField[]): readonly ImportField[] {
  const mapped = new Set(mapping.map(({ field }) => field));
  return sourcesFor(kind, mapping).filter((field) => !mapped.has(field));
}

/** Fields that need a column or a common value with this mapping, in the order of the kind. */
export function sourcesFor(kind: ImportKind, mapping: readonly MappedField[]): readonly ImportField[] {
  const needed = neededFields(kind);
  const common = mapping.find(({ field, column }) => field === 'RATING' && column === undefined)?.constant ?? '';
  const isUnrated = isRatingKind(kind) && readWord({ kind: 'TEXT', text: common }, 'RATING').value === UNRATED;
  if (!isUnrated) return needed;
  const decision: readonly ImportField[] = DECISION;
  return [...needed.filter((field) => !decision.includes(field)), 'UNRATED_REASON'];
}
