import { WHOLE_IN_BASIS_POINTS } from '../kernel/index.ts';
import { countedWords, runsOf, type Run } from './runs.ts';
import { shingled, tellingShingles } from './shingles.ts';
import { paragraphsOf, type Fold, type TextSection } from './text-section.ts';

export interface TextComparison {
  /**
   * How much of the shorter text stands in the longer one, in basis points. Neither the order of the paragraphs nor which of
   * the two is asked about makes a difference.
   */
  readonly shareBasisPoints: number;
  /** What is the same, in the own text and in the other one. */
  readonly ownRuns: readonly Run[];
  readonly otherRuns: readonly Run[];
}

/** A text is measured as if it had at least this part of the other's length: a title alone is not the whole of a long text. */
const SHORTEST_PART = 5;

const NOTHING_SAME: TextComparison = { shareBasisPoints: 0, ownRuns: [], otherRuns: [] };

/** Compares two documents word by word. Phrases of `common` (folded shingles that many documents hold) count for nothing. */
export function compareTexts(
  own: readonly TextSection[],
  other: readonly TextSection[],
  common: ReadonlySet<string> = new Set(),
  fold?: Fold,
): TextComparison {
  const mine = paragraphsOf(own, fold).map((paragraph) => shingled(paragraph, common));
  const theirs = paragraphsOf(other, fold).map((paragraph) => shingled(paragraph, common));
  const inTheirs = tellingShingles(theirs);
  const shared = new Set([...tellingShingles(mine)].filter((shingle) => inTheirs.has(shingle)));
  if (shared.size === 0) return NOTHING_SAME;

  const ownRuns = mine.flatMap((paragraph) => runsOf(paragraph, shared));
  const otherRuns = theirs.flatMap((paragraph) => runsOf(paragraph, shared));
  const same = Math.min(wordsIn(ownRuns), wordsIn(otherRuns));
  const lengths = [mine, theirs].map((all) => all.reduce((sum, paragraph) => sum + countedWords(paragraph), 0));
  const measure = Math.max(Math.min(...lengths), Math.max(...lengths) / SHORTEST_PART);
  // A gap inside a run may hold words that count for nothing.
  const share = Math.min(WHOLE_IN_BASIS_POINTS, Math.round((same / measure) * WHOLE_IN_BASIS_POINTS));
  return { shareBasisPoints: share, ownRuns, otherRuns };
}

function wordsIn(runs: readonly Run[]): number {
  return runs.reduce((sum, { from, to }) => sum + to - from, 0);
}
