import type { CellKind, MergedBlock, RawCell } from '@thidua/domain/imports';
import type { Container } from './open-container.ts';
import { parseXmlStream } from './parse-xml.ts';
import type { ReadingLimits } from './read-request.ts';
import type { Workbook } from './read-workbook.ts';
import { ReadingError } from './reading-error.ts';

/** What is heard of a sheet while it streams by; only rows with anything in them are told. */
export interface SheetListener {
  readonly row: (number: number, cells: readonly RawCell[]) => void;
  readonly merge?: (block: MergedBlock) => void;
}

/** Days from the zero of spreadsheets (30/12/1899) to that of Macintosh files (01/01/1904). */
const DAYS_TO_1904 = 1462;
const DAY_MS = 86_400_000;
const ZERO = Date.UTC(1899, 11, 30);
/** The last row that a sheet can have. */
const LAST_ROW = 1_048_576;
const FIRST_DAY = 61;
const LAST_DAY = 109_574;

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  isFormula: boolean;
}

/** Streams one sheet. Formulas are never calculated: the value that the file keeps is taken, and flagged. */
export async function readSheet(
  container: Container,
  workbook: Workbook,
  part: string,
  limits: ReadingLimits,
  listener: SheetListener,
): Promise<void> {
  let row: RawCell[] = [];
  let number = 0;
  let filled = 0;
  let cell: OpenCell | undefined;
  let isValue = false;

  function finishRow(): void {
    while (row.length > 0 && isBlank(row.at(-1))) row.pop();
    if (row.length === 0) return;
    filled += 1;
    if (filled > limits.rows) throw new ReadingError('TOO_MANY_ROWS', { limit: limits.rows });
    // Holes of a sparse array would become null in JSON.
    listener.row(
      number,
      Array.from(row, (raw) => raw ?? ''),
    );
  }

  await parseXmlStream(await container.stream(part), {
    open: (name, attributes) => {
      if (name === 'row') {
        number = rowNumber(attributes['r'], number);
        row = [];
      } else if (name === 'c') {
        const { r: reference, t: type = 'n', s: style = '0' } = attributes;
        const column = reference === undefined ? row.length : columnOf(reference);
        if (column >= limits.columns && attributes['t'] !== undefined) {
          throw new ReadingError('TOO_MANY_COLUMNS', { limit: limits.columns, actual: column + 1 });
        }
        cell = { column, type, style: Number(style), value: '', isFormula: false };
      } else if (name === 'f' && cell !== undefined) {
        cell.isFormula = true;
      } else if (name === 'v' || name === 't') {
        isValue = true;
      } else if (name === 'mergeCell') {
        const block = blockOf(attributes['ref'] ?? '');
        if (block !== undefined && block.top < limits.headerSearchRows * 2) listener.merge?.(block);
      }
    },
    text: (text) => {
      if (isValue && cell !== undefined && cell.value.length <= limits.cellLength) cell.value += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      if (name === 'c' && cell !== undefined) {
        if (cell.column < limits.columns) row[cell.column] = rawCellOf(cell, workbook, limits.cellLength);
        cell = undefined;
      }
      if (name === 'row') finishRow();
    },
  });
}

/** The number that a sheet gives a row, where it runs on from the one before; the next one where it is missing, double or absurd. */
function rowNumber(given: string | undefined, before: number): number {
  const number = Number(given);
  return Number.isInteger(number) && number > before && number <= LAST_ROW ? number : before + 1;
}

function isBlank(cell: RawCell | undefined): boolean {
  if (cell === undefined) return true;
  return typeof cell === 'string' ? cell.trim() === '' : cell.text.trim() === '' && cell.isFormula !== true;
}

function rawCellOf({ type, style, value, isFormula }: OpenCell, workbook: Workbook, most: number): RawCell {
  const [kind, text] = meaningOf(type, style, value, workbook);
  const cut = text.slice(0, most);
  if (kind === 'TEXT' && !isFormula) return cut;
  return isFormula ? { kind, text: cut, isFormula } : { kind, text: cut };
}

function meaningOf(type: string, style: number, value: string, workbook: Workbook): readonly [CellKind, string] {
  switch (type) {
    case 's':
      return ['TEXT', workbook.sharedTexts[Number(value)] ?? ''];
    case 'inlineStr':
    case 'str':
      return ['TEXT', value];
    case 'b':
      return ['BOOLEAN', value === '1' ? 'TRUE' : 'FALSE'];
    case 'e':
      return ['ERROR', value];
    case 'd':
      return ['DATE', value.slice(0, 10)];
    default:
      return numberOf(style, value, workbook);
  }
}

function numberOf(style: number, value: string, { formats, isFrom1904 }: Workbook): readonly [CellKind, string] {
  if (value === '') return ['TEXT', ''];
  const format = formats[style];
  const number = Number(value);
  if (format?.kind === 'DATE') {
    const serial = Math.floor(number) + (isFrom1904 ? DAYS_TO_1904 : 0);
    if (serial >= FIRST_DAY && serial <= LAST_DAY) {
      return ['DATE', new Date(ZERO + serial * DAY_MS).toISOString().slice(0, 10)];
    }
  }
  if (format?.kind === 'DIGITS' && Number.isSafeInteger(number)) {
    return ['TEXT', String(number).padStart(format.digits, '0')];
  }
  // 4.2188001234E10 and 42188001234 are one number; what has a fraction stays as the file writes it.
  return ['NUMBER', Number.isSafeInteger(number) ? String(number) : value];
}

/** Position of the column of a reference: A is 0, AA is 26. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    column = column * 26 + code;
  }
  return column - 1;
}

function blockOf(reference: string): MergedBlock | undefined {
  const found = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference);
  if (found === null) return undefined;
  const [, left = '', top = '', right = '', bottom = ''] = found;
  return { top: Number(top) - 1, bottom: Number(bottom) - 1, left: columnOf(left), right: columnOf(right) };
}
