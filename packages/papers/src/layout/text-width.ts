import { openSync, type Font } from 'fontkit';
import { TINOS } from './tinos.ts';

const MM_PER_POINT = 25.4 / 72;

export type Face = keyof typeof TINOS;

const opened = new Map<Face, Font>();

function fontOf(face: Face): Font {
  const known = opened.get(face);
  if (known !== undefined) return known;
  const font = openSync(TINOS[face]);
  if (!('layout' in font)) throw new TypeError('A file of one font was expected');
  opened.set(face, font);
  return font;
}

/** Advances of words, as part of the size: shaping is what setting a text costs, and most words of a list are said again. */
const advances = new Map<string, number>();
/** Enough for the words of a few hundred sheets. */
const KEPT_WORDS = 20_000;

function advanceOf(word: string, face: Face): number {
  const key = `${face} ${word}`;
  const known = advances.get(key);
  if (known !== undefined) return known;
  const font = fontOf(face);
  const advance = font.layout(word).advanceWidth / font.unitsPerEm;
  if (advances.size >= KEPT_WORDS) advances.clear();
  advances.set(key, advance);
  return advance;
}

/** Width of a text on one line, in millimetres. */
export function textWidthMm(text: string, size: number, face: Face): number {
  const words = text.split(' ');
  const ems = words.reduce((sum, word) => sum + (word === '' ? 0 : advanceOf(word, face)), 0);
  return (ems + (words.length - 1) * advanceOf(' ', face)) * size * MM_PER_POINT;
}
