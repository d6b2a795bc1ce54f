import { foldText } from '@thidua/domain/kernel';

const LONGEST = 200;
const MOST_WORDS = 8;

/** The words of a search, folded: lower case, no marks. All of them must be found, in any order. */
export function foldedWords(text: string | null | undefined): readonly string[] {
  const folded = foldText((text ?? '').slice(0, LONGEST));
  return folded === '' ? [] : folded.split(' ').slice(0, MOST_WORDS);
}

/** The text with LIKE's own signs made literal: somebody who looks for 100 % looks for that, not for everything. */
export function literalLike(text: string): string {
  return text.replace(/[\\%_]/g, String.raw`\$&`);
}

/** `foldedWords`, each ready to stand between two % of a LIKE. Empty for a text without words: do not filter then. */
export function searchWords(text: string | null | undefined): readonly string[] {
  return foldedWords(text).map(literalLike);
}
