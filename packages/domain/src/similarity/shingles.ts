import type { Paragraph } from './text-section.ts';

/** Syllables of one shingle: two ordinary Vietnamese words. The function `initiative_fingerprints_of` of the database repeats it. */
export const SHINGLE_WORDS = 4;

/** Of this many shingles in a row the database keeps at least one; what it calls common therefore reaches this far to both sides. */
export const KEPT_OF = 4;

/** Runs of words in the order of the paragraph; a shorter paragraph is one shingle. */
export function shinglesOf({ words }: Paragraph): readonly string[] {
  const count = Math.max(1, words.length - SHINGLE_WORDS + 1);
  return Array.from({ length: count }, (_, from) =>
    words
      .slice(from, from + SHINGLE_WORDS)
      .map(({ folded }) => folded)
      .join(' '),
  );
}

/** How many words a shingle of this paragraph covers. */
export function shingleLength({ words }: Paragraph): number {
  return Math.min(SHINGLE_WORDS, words.length);
}

/** A paragraph with those of its shingles that say something of their own. */
export interface ShingledParagraph {
  readonly paragraph: Paragraph;
  readonly shingles: readonly string[];
  /** False near a phrase that many documents hold. */
  readonly isTelling: readonly boolean[];
}

/** `common` holds the shingles that many documents of the body share, as far as the database keeps them. */
export function shingled(paragraph: Paragraph, common: ReadonlySet<string>): ShingledParagraph {
  const shingles = shinglesOf(paragraph);
  const isTelling = shingles.map(() => true);
  shingles.forEach((shingle, place) => {
    if (!common.has(shingle)) return;
    const last = Math.min(shingles.length - 1, place + KEPT_OF - 1);
    for (let near = Math.max(0, place - KEPT_OF + 1); near <= last; near += 1) isTelling[near] = false;
  });
  return { paragraph, shingles, isTelling };
}

/** The telling shingles of a document. */
export function tellingShingles(paragraphs: readonly ShingledParagraph[]): ReadonlySet<string> {
  return new Set(
    paragraphs.flatMap(({ shingles, isTelling }) => shingles.filter((_, place) => isTelling[place] === true)),
  );
}
