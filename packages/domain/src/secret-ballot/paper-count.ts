import { isTooFew } from './paper.ts';

export interface PaperCounts {
  readonly agree: number;
  readonly disagree: number;
  readonly blank: number;
  readonly invalid: number;
}

/** What one teller counted of an item. Two tellers count for themselves; where they differ, both count again. */
export interface PaperCount extends PaperCounts {
  readonly attempt: number;
  readonly tellerId: string;
}

export interface PaperDifference {
  readonly attempt: number;
  readonly counts: readonly PaperCount[];
}

export interface PaperCounting {
  /** The attempt that is counted now, or that agreed. */
  readonly attempt: number;
  /** Who has counted in it. */
  readonly countedBy: readonly string[];
  /** What both counted alike; undefined as long as they have not. */
  readonly agreed: PaperCounts | undefined;
  /** Attempts that did not agree, the first one first. */
  readonly differences: readonly PaperDifference[];
}

const TELLERS_TO_COUNT = 2;

/** Where the count of one item stands, from all that was entered. */
export function paperCounting(entered: readonly PaperCount[]): PaperCounting {
  const attempts = [...Map.groupBy(entered, ({ attempt }) => attempt)].toSorted(([left], [right]) => left - right);
  const differences = attempts
    .filter(([, counts]) => counts.length >= TELLERS_TO_COUNT && !areAlike(counts))
    .map(([attempt, counts]) => ({ attempt, counts }));
  const [attempt, counts] = attempts.at(-1) ?? [1, []];
  const [first] = counts;
  if (first !== undefined && counts.length >= TELLERS_TO_COUNT && areAlike(counts)) {
    const { agree, disagree, blank, invalid } = first;
    return { attempt, countedBy: tellersOf(counts), agreed: { agree, disagree, blank, invalid }, differences };
  }
  const isOver = counts.length >= TELLERS_TO_COUNT;
  return {
    attempt: isOver ? attempt + 1 : attempt,
    countedBy: isOver ? [] : tellersOf(counts),
    agreed: undefined,
    differences,
  };
}

/** NEGATIVE, MORE_THAN_RETURNED: no count. TOO_FEW: so few lay in the box that their totals would tell who wrote them. */
export type PaperCountFault = 'NEGATIVE' | 'MORE_THAN_RETURNED' | 'TOO_FEW';

export function paperCountFault(counts: PaperCounts, returned: number): PaperCountFault | undefined {
  const { agree, disagree, blank, invalid } = counts;
  if (Math.min(agree, disagree, blank, invalid) < 0) return 'NEGATIVE';
  const total = papersIn(counts);
  if (total > returned) return 'MORE_THAN_RETURNED';
  return isTooFew(total) ? 'TOO_FEW' : undefined;
}

export function papersIn({ agree, disagree, blank, invalid }: PaperCounts): number {
  return agree + disagree + blank + invalid;
}

function areAlike(counts: readonly PaperCount[]): boolean {
  const written = counts.map(({ agree, disagree, blank, invalid }) => `${agree} ${disagree} ${blank} ${invalid}`);
  return new Set(written).size === 1;
}

function tellersOf(counts: readonly PaperCount[]): readonly string[] {
  return counts.map(({ tellerId }) => tellerId);
}
