import { lengthOf, type InputProblem } from '../kernel/index.ts';

/** One field that a desk wants mended, and how. */
export interface FieldRemark<Field extends string> {
  readonly field: Field;
  readonly remark: string;
}

/** Longest remark of one field in characters; the CHECKs of the tables of rounds repeat it. */
export const REMARK_LIMIT = 1_000;

/** What is wrong with a return: no field named, one named twice, one without what is to be mended. */
export function remarkProblems<Field extends string>(fields: readonly FieldRemark<Field>[]): readonly InputProblem[] {
  if (fields.length === 0) return [{ field: 'fields', code: 'NO_FIELD_NAMED' }];
  const seen = new Set<Field>();
  return fields.flatMap(({ field, remark }): readonly InputProblem[] => {
    const where = `fields.${field}`;
    if (seen.has(field)) return [{ field: where, code: 'FIELD_TWICE' }];
    seen.add(field);
    if (remark.trim() === '') return [{ field: where, code: 'REQUIRED' }];
    const actual = lengthOf(remark);
    return actual > REMARK_LIMIT ? [{ field: where, code: 'TOO_LONG', limit: REMARK_LIMIT, actual }] : [];
  });
}

/** The problem of each changed field that is not open. */
export function closedFieldProblems<Field extends string>(
  changed: readonly Field[],
  open: readonly Field[],
): readonly InputProblem[] {
  return changed.filter((field) => !open.includes(field)).map((field) => ({ field, code: 'FIELD_NOT_OPEN' }));
}
