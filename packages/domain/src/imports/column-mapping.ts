import { isBlankCell, type RawCell, richCell } from './raw-cell.ts';
import { FIELD_DESCRIPTIONS } from './field-descriptions.ts';
import type { FieldDescription, ImportField } from './import-fields.ts';
import { type ImportKind, kindDescription } from './import-kind.ts';
import { type TextEncoding, toUnicode } from './legacy-encoding.ts';
import { editDistance, looseKey } from './near.ts';

/** How sure the match of a heading is: the same words, almost the same, or nothing found. */
export const MATCH_CONFIDENCES = ['EXACT', 'NEAR', 'NONE'] as const;
export type MatchConfidence = (typeof MATCH_CONFIDENCES)[number];

export interface ColumnMatch {
  readonly column: number;
  readonly field: ImportField | undefined;
  readonly confidence: MatchConfidence;
}

/** Where a field gets its value: a column of the file, or one value for every row. */
export interface MappedField {
  readonly field: ImportField;
  readonly column?: number;
  readonly constant?: string;
}

interface Candidate {
  readonly column: number;
  readonly field: ImportField;
  readonly distance: number;
}

/**
 * Proposes a field for each heading; a field is proposed once, to the heading most like it, left before right. Headings are as
 * the file has them, in its own encoding.
 */
export function matchColumns(
  kind: ImportKind,
  headings: readonly string[],
  encoding: TextEncoding = 'UNICODE',
): readonly ColumnMatch[] {
  const candidates = headings
    .flatMap((heading, column) => candidatesOf(kind, toUnicode(heading, encoding), column))
    .toSorted((left, right) => left.distance - right.distance || left.column - right.column);
  const byColumn = new Map<number, Candidate>();
  const taken = new Set<ImportField>();
  for (const candidate of candidates) {
    if (byColumn.has(candidate.column) || taken.has(candidate.field)) continue;
    byColumn.set(candidate.column, candidate);
    taken.add(candidate.field);
  }
  return headings.map((_, column) => {
    const match = byColumn.get(column);
    if (match === undefined) return { column, field: undefined, confidence: 'NONE' };
    return { column, field: match.field, confidence: match.distance === 0 ? 'EXACT' : 'NEAR' };
  });
}

function candidatesOf(kind: ImportKind, heading: string, column: number): readonly Candidate[] {
  const wanted = looseKey(heading);
  if (wanted === '') return [];
  return kindDescription(kind).fields.flatMap((field) => {
    const distance = distanceTo(wanted, FIELD_DESCRIPTIONS[field]);
    return distance === undefined ? [] : [{ column, field, distance }];
  });
}

/** 0 for a known heading, more for one that contains it or has a typing error; undefined for a stranger. */
function distanceTo(wanted: string, { label, synonyms }: FieldDescription): number | undefined {
  let best: number | undefined;
  for (const name of [label, ...synonyms]) {
    const key = looseKey(name);
    if (key === wanted) return 0;
    const most = Math.floor(key.length / 5);
    const typed = most > 0 ? editDistance(wanted, key, most) : 1;
    const isInside = key.length >= 5 && ` ${wanted} `.includes(` ${key} `);
    const distance = typed <= most ? typed : isInside ? 10 + wanted.length - key.length : undefined;
    if (distance !== undefined && (best === undefined || distance < best)) best = distance;
  }
  return best;
}

/** A block of cells shown as one; rows and columns from 0, ends included. */
export interface MergedBlock {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface HeadingBlock {
  /** First row of the headings, and the first row of people after them. */
  readonly first: number;
  readonly firstData: number;
  readonly headings: readonly string[];
}

/**
 * Finds the line of column names below titles and mottos: the row of which most cells are known headings. Merged headings
 * over several rows and columns are read as the texts above one another, "Quyết định / Số", and stay in the file's encoding.
 */
export function findHeadings(
  kind: ImportKind,
  rows: readonly (readonly RawCell[])[],
  merges: readonly MergedBlock[] = [],
  encoding: TextEncoding = 'UNICODE',
): HeadingBlock {
  let first = 0;
  let most = 0;
  for (const [at, row] of rows.entries()) {
    const matches = matchColumns(
      kind,
      row.map((cell) => richCell(cell).text),
      encoding,
    );
    const weight = matches.reduce((sum, { confidence }) => sum + WEIGHTS[confidence], 0);
    if (weight > most) [first, most] = [at, weight];
  }
  if (most === 0)
    first = Math.max(
      0,
      rows.findIndex((row) => row.some((cell) => !isBlankCell(cell))),
    );
  // A heading row that has only parts of headings lies under the row that begins the merged ones.
  const above = merges.filter(({ top, bottom }) => top < first && bottom >= first).map(({ top }) => top);
  const top = Math.min(first, ...above);
  const bottom = Math.max(
    first,
    ...merges.filter((block) => block.top === top && block.bottom > top).map((block) => block.bottom),
  );
  return { first: top, firstData: bottom + 1, headings: headingsOf(rows.slice(top, bottom + 1), top, merges) };
}

const WEIGHTS = { EXACT: 3, NEAR: 1, NONE: 0 } as const satisfies Record<MatchConfidence, number>;

function headingsOf(
  rows: readonly (readonly RawCell[])[],
  top: number,
  merges: readonly MergedBlock[],
): readonly string[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => {
    const texts: string[] = [];
    for (const [at, row] of rows.entries()) {
      const block = merges.find((merge) => holds(merge, top + at, column));
      const source = block === undefined ? row[column] : rows[Math.max(block.top - top, 0)]?.[block.left];
      const text = richCell(source).text.replace(/\s+/g, ' ').trim();
      if (text !== '' && texts.at(-1) !== text) texts.push(text);
    }
    return texts.join(' / ');
  });
}

function holds({ top, bottom, left, right }: MergedBlock, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
