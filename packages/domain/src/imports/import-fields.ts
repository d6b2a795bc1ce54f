import type { FieldClass } from '../records/index.ts';
import type { VocabularyName } from './read-word.ts';

/** Everything that a column of a file can be. */
export const IMPORT_FIELDS = [
  'CODE',
  'FULL_NAME',
  'BIRTH_DATE',
  'GENDER',
  'STAFF_CLASS',
  'DEPARTMENT',
  'POST',
  'RECRUITED_ON',
  'IDENTITY_NUMBER',
  'PHONE',
  'EMAIL',
  'YEAR',
  'RATING',
  'UNRATED_REASON',
  'DISCIPLINE',
  'SERVED_ON',
  'ACT',
  'AWARD',
  'PERIOD_FROM',
  'PERIOD_TO',
  'TITLE',
  'FIELD',
  'SOLUTION',
  'SCOPE',
  'SHARE',
  'DECISION_NUMBER',
  'DECIDED_ON',
  'DECIDED_BY',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

export type FieldType =
  | { readonly type: 'TEXT'; readonly most: number }
  | { readonly type: 'DATE' | 'YEAR' | 'IDENTITY' | 'PHONE' | 'EMAIL' | 'PERCENT' | 'DEPARTMENT' }
  | { readonly type: 'WORD'; readonly vocabulary: VocabularyName };

export interface FieldDescription {
  /** Heading of the column in templates and in the list of errors. */
  readonly label: string;
  /** Other headings that mean the same; compared without marks and signs. */
  readonly synonyms: readonly string[];
  readonly reading: FieldType;
  readonly fieldClass: FieldClass;
  readonly example: string;
}
