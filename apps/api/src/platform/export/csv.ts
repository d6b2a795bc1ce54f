import { looksLikeFormula } from './live-formula.ts';
import type { Cell, Table } from './column.ts';

/** Excel reads a file as UTF-8 only when it begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';
const END_OF_LINE = '\r\n';
const MUST_BE_QUOTED = /[",;\r\n\t]/;

/**
 * A table as CSV after RFC 4180: comma, CRLF, UTF-8 with its mark. Numbers have a decimal point and days are `yyyy-mm-dd`,
 * because CSV is for programs and both mean the same on every machine; people take XLSX (docs/decisions/0012).
 */
export async function* csvOf({ heads, portions }: Table): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + lineOf(heads.map(({ header }) => ({ kind: 'text', value: header })));
  for await (const rows of portions) yield rows.map(lineOf).join('');
}

function lineOf(cells: readonly Cell[]): string {
  return cells.map(fieldOf).join(',') + END_OF_LINE;
}

function fieldOf({ kind, value }: Cell): string {
  if (value === null) return '';
  if (kind !== 'text' || typeof value === 'number') return String(value);
  const harmless = looksLikeFormula(value) ? `'${value}` : value;
  return MUST_BE_QUOTED.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
