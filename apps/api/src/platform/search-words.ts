import { foldText } from '@thidua/domain/kernel';

const LONGEST = 200;
const MOST_WORDS = 8;

/** The text with LIKE's own signs made literal: somebody who looks for 100 % looks for that, not for everything. */
export function literalLike(text: string): string {
  return text.replace(/[\\%_]/g, String.raw`\$&`);
}

/**
 * The words of a search, folded (lower case, no marks), each ready to stand between two % of a LIKE. All of them must be
 * found, in any order. Empty for a text without words: the caller then does not filter.
 */
export function searchWords(text: string | null | undefined): readonly string[] {
  const folded = foldText((text ?? '').slice(0, LONGEST));
  return folded === '' ? [] : folded.split(' ').slice(0, MOST_WORDS).map(literalLike);
}
