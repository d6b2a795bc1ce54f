import { nfc } from '../kernel/index.ts';
import { TCVN3_TO_UNICODE, VNI_TO_UNICODE } from './legacy-tables.ts';
import { isSyllable } from './syllable.ts';

/** How the letters of a file are written. */
export const TEXT_ENCODINGS = ['UNICODE', 'TCVN3', 'VNI'] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/** A letter that no 8-bit alphabet has: such a text is Unicode already. */
const BEYOND_8_BIT =
  // oxlint-disable-next-line no-control-regex -- the range is "every 8-bit sign"
  /[^\u0000-\u00FF\u2013\u2014\u2018-\u201E\u2022\u2026\u20AC\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC]/u;
// oxlint-disable-next-line no-control-regex -- the range is "every 7-bit sign"
const NOT_ASCII = /[^\u0000-\u007F]/;
const WORD_BREAK = /[\s,.;:()/\-"'0-9]+/;

function inverted(table: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...table].map(([sign, letter]) => [letter, sign]));
}
const UNICODE_TO_TCVN3 = inverted(TCVN3_TO_UNICODE);
const UNICODE_TO_VNI = inverted(VNI_TO_UNICODE);

/** The text in Unicode. A text that holds letters of Unicode is left as it is: files pasted together mix both. */
export function toUnicode(text: string, from: TextEncoding): string {
  if (from === 'UNICODE' || BEYOND_8_BIT.test(text)) return nfc(text);
  if (from === 'TCVN3') return nfc(Array.from(text, (sign) => TCVN3_TO_UNICODE.get(sign) ?? sign).join(''));
  let converted = '';
  const signs = Array.from(text);
  for (let at = 0; at < signs.length; at += 1) {
    const sign = signs[at] ?? '';
    const pair = VNI_TO_UNICODE.get(sign + (signs[at + 1] ?? ''));
    const isPair = pair !== undefined && at + 1 < signs.length;
    converted += isPair ? pair : (VNI_TO_UNICODE.get(sign) ?? sign);
    if (isPair) at += 1;
  }
  return nfc(converted);
}

/** The other way, for tests and for the preview of a known text; letters that the alphabet lacks stay. */
export function fromUnicode(text: string, to: TextEncoding): string {
  if (to === 'UNICODE') return nfc(text);
  const table = to === 'TCVN3' ? UNICODE_TO_TCVN3 : UNICODE_TO_VNI;
  return Array.from(nfc(text), (letter) => table.get(letter) ?? letter).join('');
}

export interface EncodingGuess {
  readonly encoding: TextEncoding;
  /** Words with letters beyond ASCII that the guess turns into Vietnamese syllables, of all such words. */
  readonly readable: number;
  readonly words: number;
}

/**
 * How a file is most likely written: the alphabet in which most of its words with marks are Vietnamese syllables. A tie is
 * Unicode, so that a proper text is never touched.
 */
export function guessEncoding(texts: readonly string[]): EncodingGuess {
  const words = texts.flatMap((text) => text.split(WORD_BREAK)).filter((word) => NOT_ASCII.test(word));
  let best: EncodingGuess = { encoding: 'UNICODE', readable: 0, words: words.length };
  for (const encoding of TEXT_ENCODINGS) {
    const readable = words.filter((word) => isReadable(word, encoding)).length;
    if (encoding === 'UNICODE' || readable > best.readable) best = { encoding, readable, words: words.length };
  }
  return best;
}

function isReadable(word: string, encoding: TextEncoding): boolean {
  return isSyllable(toUnicode(word, encoding));
}
