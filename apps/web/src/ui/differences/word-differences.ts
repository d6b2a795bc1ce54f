import { diffLines, diffWordsWithSpace } from 'diff';

export type PieceKind = 'SAME' | 'DELETED' | 'ADDED';

export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
}

/** Words that may differ before the texts count as rewritten: comparing takes time with the square of it. */
const MOST_CHANGES = 3_000;

/** What became of a text, word by word; of one that was written anew, line by line. */
export function wordDifferences(before: string, after: string): readonly Piece[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES }) ?? diffLines(before, after);
  return parts.map(({ value, added, removed }) => ({
    kind: added ? 'ADDED' : removed ? 'DELETED' : 'SAME',
    text: value,
  }));
}
