import type { ImportField, RawCell, RowProblem, StagedRow } from '@thidua/domain/imports';
import type { FieldCipher } from '../../../platform/secrets/field-cipher.ts';

/** What a person wrote over the cells of a row. */
type Edits = Readonly<Partial<Record<ImportField, string>>>;

interface Content {
  readonly cells: readonly RawCell[];
  readonly edits: Edits;
}

// Cells of a file may hold identity numbers and discipline (class P3), so rows that wait are sealed as those columns are.

export function sealContent(
  cipher: FieldCipher,
  runId: string,
  number: number,
  cellsJson: string,
  edits: Edits = {},
): Uint8Array<ArrayBuffer> {
  return cipher.seal(placeOf('content', runId, number), `{"cells":${cellsJson},"edits":${JSON.stringify(edits)}}`);
}

export function openContent(cipher: FieldCipher, runId: string, number: number, sealed: Uint8Array): StagedRow {
  // Only `sealContent` writes here, and a sealed value cannot be changed unseen.
  const { cells, edits } = JSON.parse(cipher.open(placeOf('content', runId, number), sealed)) as Content;
  return { number, cells, edits };
}

export function sealProblems(
  cipher: FieldCipher,
  runId: string,
  number: number,
  problems: readonly RowProblem[],
): Uint8Array<ArrayBuffer> | null {
  if (problems.length === 0) return null;
  return cipher.seal(placeOf('problems', runId, number), JSON.stringify(problems));
}

export function openProblems(
  cipher: FieldCipher,
  runId: string,
  number: number,
  sealed: Uint8Array | null,
): readonly RowProblem[] {
  if (sealed === null) return [];
  return JSON.parse(cipher.open(placeOf('problems', runId, number), sealed)) as readonly RowProblem[];
}

/** What a record said before an import changed it and what it said then, for the undoing. */
export function sealTrace(
  cipher: FieldCipher,
  column: 'before' | 'after',
  runId: string,
  number: number,
  values: Readonly<Record<string, string | null>>,
): Uint8Array<ArrayBuffer> {
  return cipher.seal(placeOf(column, runId, number), JSON.stringify(values));
}

export function openTrace(
  cipher: FieldCipher,
  column: 'before' | 'after',
  runId: string,
  number: number,
  sealed: Uint8Array,
): Readonly<Record<string, string | null>> {
  return JSON.parse(cipher.open(placeOf(column, runId, number), sealed)) as Readonly<Record<string, string | null>>;
}

function placeOf(column: string, runId: string, number: number): string {
  return `import_rows.${column}:${runId}:${number}`;
}
