import { cleanLine, lengthOf } from '../kernel/index.ts';
import { type CellReading, refused, warning } from './cell-problem.ts';
import type { RichCell } from './raw-cell.ts';

/** Signs that take no room: they come along with a copy from a web page and make two equal names differ. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const NOT_LATIN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** A line as it is stored: composed letters, no invisible signs, the Icelandic Ð and the African Ɖ as the Đ that is meant. */
export function plainLine(text: string): string {
  return cleanLine(text.replace(INVISIBLE, '').replace(/[ÐƉ]/g, 'Đ').replace(/[ðɖ]/g, 'đ'));
}

/** A text of at most `most` characters. Letters of another script that look like ours are warned of. */
export function readText(cell: RichCell, most: number): CellReading {
  const text = plainLine(cell.text);
  const length = lengthOf(text);
  if (length > most) return refused('TOO_LONG', { facts: [String(most), String(length)] });
  return { value: text, complaints: NOT_LATIN.test(text) ? [warning('LOOKALIKE_LETTERS')] : [] };
}
