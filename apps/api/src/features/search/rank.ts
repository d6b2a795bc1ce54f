import { foldText, nfc } from '@thidua/domain/kernel';

/** What a search looks for, in the three forms that the order of hits needs. */
export interface Wanted {
  /** Folded words; all must be found. */
  readonly words: readonly string[];
  /** The same words with their marks, in lower case. */
  readonly marked: readonly string[];
  /** The text as a code is written: SK-2021-007. */
  readonly code: string;
}

export function wantedOf(text: string, words: readonly string[]): Wanted {
  const clean = nfc(text).trim();
  return { words, marked: clean.toLowerCase().split(/\s+/), code: clean.toUpperCase() };
}

/** True when every word stands in the text, marks or not. */
export function holdsAll(haystack: string, { words }: Wanted): boolean {
  const folded = foldText(haystack);
  return words.every((word) => folded.includes(word));
}

/**
 * How near a hit is; smaller is nearer. The code itself, then whole words with their marks (“Hà”), whole words without marks
 * (“Hạ”), beginnings with marks, the rest.
 */
export function rankOf(title: string, code: string | undefined, { words, marked, code: wantedCode }: Wanted): number {
  if (code !== undefined && code === wantedCode) return 0;
  const exact = nfc(title).toLowerCase();
  const exactWords = new Set(exact.split(/[^\p{L}\p{N}]+/u));
  if (marked.every((word) => exactWords.has(word))) return 1;
  const foldedWords = new Set(foldText(title).split(/[^\p{L}\p{N}]+/u));
  if (words.every((word) => foldedWords.has(word))) return 2;
  return marked.every((word) => exact.includes(word)) ? 3 : 4;
}
