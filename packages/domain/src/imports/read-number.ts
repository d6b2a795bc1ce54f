import { type CellReading, fine, refused } from './cell-problem.ts';
import type { RichCell } from './raw-cell.ts';

const GROUPED_BY_DOT = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const GROUPED_BY_COMMA = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PLAIN = /^\d+(?:[.,]\d+)?$/;
/** One separator before exactly three digits: a thousand in Việt Nam, a fraction elsewhere. */
const EITHER = /^\d{1,3}[.,]\d{3}$/;

/** What a text says as a number, both ways of writing it: `1.234,5` and `1234.5`. Undefined for no number. */
export function numberOf(text: string): number | undefined {
  const bare = text.replace(/[\s%]/g, '');
  if (GROUPED_BY_DOT.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'));
  if (GROUPED_BY_COMMA.test(bare) && !EITHER.test(bare)) return Number(bare.replaceAll(',', ''));
  if (PLAIN.test(bare)) return Number(bare.replace(',', '.'));
  return undefined;
}

/** A percentage from above 0 to 100, kept in basis points (6000 is 60 %). `1.234` is asked about, not guessed. */
export function readPercent(cell: RichCell): CellReading {
  const text = cell.text.trim();
  if (cell.kind === 'TEXT' && EITHER.test(text)) return refused('AMBIGUOUS_NUMBER', { facts: [text] });
  const number = cell.kind === 'NUMBER' ? Number(text) : numberOf(text);
  if (number === undefined || Number.isNaN(number)) return refused('NOT_A_NUMBER');
  // A cell formatted as a percentage holds 0.6 for 60 %.
  const percent = cell.kind === 'NUMBER' && number <= 1 ? number * 100 : number;
  const points = Math.round(percent * 100);
  if (points <= 0 || points > 10_000) return refused('OUT_OF_RANGE', { facts: ['0', '100'] });
  return fine(String(points));
}

/** A year of emulation: four digits, from `first` to `last`. */
export function readYear(cell: RichCell, first: number, last: number): CellReading {
  const text = cell.text.trim().replace(/^năm\s+/i, '');
  const year = /^\d{4}(?:\.0+)?$/.test(text) ? Math.trunc(Number(text)) : undefined;
  if (year === undefined) return refused('NOT_A_NUMBER');
  if (year < first || year > last) return refused('OUT_OF_RANGE', { facts: [String(first), String(last)] });
  return fine(String(year));
}
