import { scoringSummary, totalOf, type ScoringGrid, type TypedMark } from '../initiative-scoring/index.ts';

/** How the scoring of one request stands. */
export interface EntryProgress {
  /** Sheets that are out with their scorers or sent. */
  readonly living: number;
  readonly sent: number;
  /** The points of those who sent, undefined until every living sheet is in: a half picture invites to wait for the rest. */
  readonly points: EntryPoints | undefined;
  readonly needsThird: boolean;
  readonly isComplete: boolean;
  readonly isPassed: boolean | undefined;
}

export interface EntryPoints {
  /** Mean of the totals in tenths of a point. */
  readonly meanTenths: number;
  readonly lowest: number;
  readonly highest: number;
  /** Totals that lie further from the middle one than the gap between two scorers may be; an office's note, by place in the list. */
  readonly outliers: readonly number[];
}

export interface ProgressSheet {
  readonly isSent: boolean;
  readonly marks: readonly TypedMark[];
}

/** What the living sheets of a request say together by its grid; it has none while nobody was ever given it. */
export function entryProgress(grid: ScoringGrid | undefined, sheets: readonly ProgressSheet[]): EntryProgress {
  if (grid === undefined) return NOTHING_YET;
  const sent = sheets.filter(({ isSent }) => isSent);
  const { meanTenths, needsThird, isComplete, isPassed } = scoringSummary(
    grid,
    sent.map(({ marks }) => marks),
  );
  const totals = sent.map(({ marks }) => totalOf(marks));
  const areAllIn = sent.length === sheets.length;
  return {
    living: sheets.length,
    sent: sent.length,
    points:
      areAllIn && meanTenths !== undefined
        ? {
            meanTenths,
            lowest: Math.min(...totals),
            highest: Math.max(...totals),
            outliers: outliersOf(totals, grid.gap),
          }
        : undefined,
    needsThird: areAllIn && needsThird,
    isComplete: areAllIn && isComplete,
    isPassed: areAllIn ? isPassed : undefined,
  };
}

const NOTHING_YET: EntryProgress = {
  living: 0,
  sent: 0,
  points: undefined,
  needsThird: false,
  isComplete: false,
  isPassed: undefined,
};

/** With three or more, who is further from the middle total than the gap; of two nobody can say which of them is out. */
function outliersOf(totals: readonly number[], gap: number): readonly number[] {
  if (totals.length < 3) return [];
  const sorted = totals.toSorted((left, right) => left - right);
  const half = Math.floor(sorted.length / 2);
  // Twice the median, so that it stays whole.
  const twice = sorted.length % 2 === 1 ? 2 * (sorted[half] ?? 0) : (sorted[half - 1] ?? 0) + (sorted[half] ?? 0);
  return totals.flatMap((total, index) => (Math.abs(2 * total - twice) > 2 * gap ? [index] : []));
}

/** How somebody stands to a request of a session: not told yet, at it, done, or out again. */
export const SCORER_STANDINGS = ['DRAFT', 'ASSIGNED', 'SENT', 'DECLINED', 'OUT'] as const;
export type ScorerStanding = (typeof SCORER_STANDINGS)[number];

export const SCORER_STANDING_NAMES = {
  DRAFT: 'Chưa công bố',
  ASSIGNED: 'Chưa gửi điểm',
  SENT: 'Đã gửi điểm',
  DECLINED: 'Xin không chấm',
  OUT: 'Đã rút phiếu',
} as const satisfies Record<ScorerStanding, string>;

/** How many scorers a request still wants: what the session sets, and one more where two are too far apart. */
export function scorersWanted(
  scorersEach: number,
  { living, needsThird, isComplete }: Pick<EntryProgress, 'living' | 'needsThird' | 'isComplete'>,
  drafts: number,
): number {
  if (isComplete) return 0;
  return Math.max(0, Math.max(scorersEach, needsThird ? living + 1 : 0) - living - drafts);
}
