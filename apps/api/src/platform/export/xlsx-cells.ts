import type { Cell, CellKind } from './column.ts';
import { looksLikeFormula } from './live-formula.ts';
import { xmlText } from './xml-text.ts';

/** Positions in `cellXfs` of xlsx-parts.ts. */
export const STYLES = {
  text: 0,
  integer: 1,
  year: 2,
  decimal: 3,
  percent: 4,
  date: 5,
  datetime: 6,
  /** A text that begins like a formula: Excel keeps it a text even when somebody edits the cell. */
  quotedText: 7,
  head: 8,
  title: 9,
} as const satisfies Record<CellKind | 'quotedText' | 'head' | 'title', number>;

/** Excel counts days from here; its own 29/02/1900 lies before the first day that we write as a day. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_TRUE_DAY = '1900-03-01';
const DAY_MS = 86_400_000;

/** `A`, `Z`, `AA`: the letters of the column with that index from 0. */
export function columnLetters(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** One row of the sheet; `number` from 1. Texts stand in their cells, so nothing has to be remembered for the end. */
export function rowXml(number: number, cells: readonly Cell[], style?: 'head' | 'title'): string {
  const inner = cells.map((cell, index) => cellXml(`${columnLetters(index)}${number}`, cell, style)).join('');
  return `<row r="${number}">${inner}</row>`;
}

function cellXml(place: string, { kind, value }: Cell, style: 'head' | 'title' | undefined): string {
  if (value === null || value === '') return '';
  if (kind === 'text' || isBeforeDays(kind, value)) {
    const text = String(value);
    const look = style ?? (looksLikeFormula(text) ? 'quotedText' : 'text');
    return `<c r="${place}" s="${STYLES[look]}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
  }
  return `<c r="${place}" s="${STYLES[style ?? kind]}"><v>${typeof value === 'number' ? value : serialOf(value)}</v></c>`;
}

/** Excel has no days before 1900; such a day stays a text, with its number right. */
function isBeforeDays(kind: CellKind, value: string | number): boolean {
  return (kind === 'date' || kind === 'datetime') && typeof value === 'string' && value < FIRST_TRUE_DAY;
}

function serialOf(day: string): number {
  const moment = Date.parse(day.length === 10 ? `${day}T00:00:00Z` : `${day}Z`);
  return (moment - DAY_ZERO) / DAY_MS;
}
