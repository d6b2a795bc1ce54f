import { parse } from 'csv-parse/sync';
import { decodeText } from './decode-text.ts';
import type { ReadingLimits } from './read-request.ts';
import type { SheetListener } from './read-sheet.ts';
import { ReadingError } from './reading-error.ts';

const DELIMITERS = [';', ',', '\t', '|'] as const;
const SAMPLE_LINES = 20;

/** Reads a text of rows; a spreadsheet of Việt Nam saves them with semicolons, others with commas or tabs. */
export function readCsv(bytes: Buffer, limits: ReadingLimits, listener: SheetListener): void {
  const text = decodeText(bytes);
  if (text.includes('\u0000')) throw new ReadingError('NOT_A_SPREADSHEET');
  let filled = 0;
  for (const { record, info } of recordsOf(text)) {
    const cells = record.map((cell) => cell.slice(0, limits.cellLength));
    while (cells.length > 0 && cells.at(-1)?.trim() === '') cells.pop();
    if (cells.length === 0) continue;
    if (cells.length > limits.columns) {
      throw new ReadingError('TOO_MANY_COLUMNS', { limit: limits.columns, actual: cells.length });
    }
    filled += 1;
    if (filled > limits.rows) throw new ReadingError('TOO_MANY_ROWS', { limit: limits.rows });
    listener.row(info.records + info.empty_lines, cells);
  }
}

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly records: number; readonly empty_lines: number };
}

function recordsOf(text: string): readonly CsvRecord[] {
  const options = {
    delimiter: delimiterOf(text),
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  } as const;
  try {
    // With `info` each record comes with its position; the library's types know only the plain form.
    return parse(text, options) as unknown as readonly CsvRecord[];
  } catch {
    throw new ReadingError('DAMAGED');
  }
}

/** The sign that stands most evenly in the first lines, outside quotes. */
export function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 64 * 1024)
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE_LINES);
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const most = Math.max(0, ...counts);
    const score = most * counts.filter((count) => count === most).length;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}
