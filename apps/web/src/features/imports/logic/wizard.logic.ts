import {
  fieldsWithoutSource,
  type ImportField,
  type ImportKind,
  type ImportStatus,
  type MappedField,
  sourcesFor,
} from '@thidua/domain/imports';

export type WizardStep = 'SHEET' | 'MAPPING' | 'CHECK' | 'WORK' | 'RESULT';

/** What the page of an import shows in a state. */
export const STEP_OF_STATUS = {
  UPLOADED: 'SHEET',
  CHOSEN: 'MAPPING',
  MAPPED: 'CHECK',
  CHECKED: 'CHECK',
  IMPORTING: 'WORK',
  UNDOING: 'WORK',
  IMPORTED: 'RESULT',
  UNDONE: 'RESULT',
  CANCELLED: 'RESULT',
  FAILED: 'RESULT',
} as const satisfies Record<ImportStatus, WizardStep>;

/** Position in the step bar; five means that all steps are done. */
export const BAR_POSITION = {
  SHEET: 1,
  MAPPING: 2,
  CHECK: 3,
  WORK: 4,
  RESULT: 5,
} as const satisfies Record<WizardStep, number>;

/** True while the background works on the import, and the page looks again by itself. */
export function isWorking(status: ImportStatus): boolean {
  return status === 'MAPPED' || status === 'IMPORTING' || status === 'UNDOING';
}

/** What the person chose for each column, and the values for fields without one. */
export interface MappingDraft {
  readonly byColumn: ReadonlyMap<number, ImportField>;
  readonly constants: ReadonlyMap<ImportField, string>;
}

interface StoredMapping {
  readonly field: ImportField;
  readonly column: number | null;
  readonly constant: string | null;
}

export function draftOf(mapping: readonly StoredMapping[]): MappingDraft {
  return {
    byColumn: new Map(mapping.flatMap(({ field, column }) => (column === null ? [] : [[column, field] as const]))),
    constants: new Map(
      mapping.flatMap(({ field, column, constant }) => (column === null ? [[field, constant ?? ''] as const] : [])),
    ),
  };
}

export function mappingOf({ byColumn, constants }: MappingDraft): readonly MappedField[] {
  const mapped = new Set(byColumn.values());
  return [
    ...[...byColumn].map(([column, field]) => ({ field, column })),
    ...[...constants].flatMap(([field, constant]) =>
      mapped.has(field) || constant.trim() === '' ? [] : [{ field, constant }],
    ),
  ];
}

export interface MappingProblems {
  /** Required fields without a source, in the order of the kind. */
  readonly missing: readonly ImportField[];
  /** Columns whose field another column before them has. */
  readonly twice: readonly number[];
}

export function mappingProblems(draft: MappingDraft, kind: ImportKind): MappingProblems {
  const seen = new Set<ImportField>();
  const twice: number[] = [];
  for (const [column, field] of [...draft.byColumn].toSorted(([left], [right]) => left - right)) {
    if (seen.has(field)) twice.push(column);
    seen.add(field);
  }
  return { missing: fieldsWithoutSource(kind, mappingOf(draft)), twice };
}

/** Required fields that no column gives: those that may get one value for all rows. */
export function withoutColumn(draft: MappingDraft, kind: ImportKind): readonly ImportField[] {
  const mapped = new Set(draft.byColumn.values());
  return sourcesFor(kind, mappingOf(draft)).filter((field) => !mapped.has(field));
}
