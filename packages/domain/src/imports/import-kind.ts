import type { ImportField } from './import-fields.ts';

/** What a file holds: one kind a file. */
export const IMPORT_KINDS = ['STAFF', 'RATING', 'COLLECTIVE_RATING', 'DISCIPLINE', 'AWARD', 'INITIATIVE'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export const IMPORT_KIND_NAMES = {
  STAFF: 'Cán bộ, công chức, viên chức, người lao động',
  RATING: 'Xếp loại chất lượng hằng năm',
  COLLECTIVE_RATING: 'Xếp loại tập thể hằng năm',
  DISCIPLINE: 'Kỷ luật',
  AWARD: 'Khen thưởng các năm trước',
  INITIATIVE: 'Sáng kiến các năm trước',
} as const satisfies Record<ImportKind, string>;

export interface KindDescription {
  /** In the order of the template's columns. */
  readonly fields: readonly ImportField[];
  readonly required: readonly ImportField[];
  /** Fields that need a source, though some rows may leave them blank: what a row may leave out is judged with the row. */
  readonly expected?: readonly ImportField[];
}

/** The person a row is about, told apart by the birth date where two have one name. */
const PERSON = ['CODE', 'FULL_NAME', 'BIRTH_DATE'] as const satisfies readonly ImportField[];
const DECISION = ['DECISION_NUMBER', 'DECIDED_ON', 'DECIDED_BY'] as const satisfies readonly ImportField[];

export const KIND_DESCRIPTIONS = {
  STAFF: {
    fields: [
      ...PERSON,
      'GENDER',
      'STAFF_CLASS',
      'DEPARTMENT',
      'POST',
      'RECRUITED_ON',
      'IDENTITY_NUMBER',
      'PHONE',
      'EMAIL',
    ],
    required: ['FULL_NAME', 'GENDER', 'STAFF_CLASS', 'DEPARTMENT', 'POST', 'RECRUITED_ON'],
  },
  RATING: {
    fields: [...PERSON, 'YEAR', 'RATING', 'UNRATED_REASON', ...DECISION],
    required: ['FULL_NAME', 'YEAR', 'RATING'],
    expected: DECISION,
  },
  COLLECTIVE_RATING: {
    fields: ['DEPARTMENT', 'YEAR', 'RATING', 'UNRATED_REASON', ...DECISION],
    required: ['DEPARTMENT', 'YEAR', 'RATING'],
    expected: DECISION,
  },
  DISCIPLINE: {
    fields: [...PERSON, 'DISCIPLINE', ...DECISION, 'ACT', 'SERVED_ON'],
    required: ['FULL_NAME', 'DISCIPLINE', 'DECISION_NUMBER', 'DECIDED_ON'],
  },
  AWARD: {
    fields: [...PERSON, 'DEPARTMENT', 'AWARD', 'YEAR', ...DECISION, 'PERIOD_FROM', 'PERIOD_TO'],
    required: ['AWARD', 'YEAR', ...DECISION],
  },
  INITIATIVE: {
    fields: [...PERSON, 'TITLE', 'YEAR', 'SHARE', 'SCOPE', 'FIELD', 'SOLUTION', ...DECISION],
    required: ['FULL_NAME', 'TITLE', 'YEAR', 'SCOPE', ...DECISION],
  },
} as const satisfies Record<ImportKind, KindDescription>;

/** The description under its common type, for code that works on any kind. */
export function kindDescription(kind: ImportKind): KindDescription {
  return KIND_DESCRIPTIONS[kind];
}

export function isRequired(kind: ImportKind, field: ImportField): boolean {
  return kindDescription(kind).required.includes(field);
}

/** Whether rows of the kind tell the rating of a year, or that there is none. */
export function isRatingKind(kind: ImportKind): boolean {
  return kind === 'RATING' || kind === 'COLLECTIVE_RATING';
}

/** What needs a column or a common value before the rows can be read. */
export function neededFields(kind: ImportKind): readonly ImportField[] {
  const { required, expected = [] } = kindDescription(kind);
  return [...required, ...expected];
}
