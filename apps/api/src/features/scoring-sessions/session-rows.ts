import type { Prisma } from '@thidua/db';
import { totalOf, type ScoringGrid } from '@thidua/domain/initiative-scoring';
import { entryProgress, scorersWanted, type EntryProgress, type ScorerStanding } from '@thidua/domain/scoring-session';
import { NAMED_STAFF } from '../organisation/index.ts';
import { GRID_RULES } from '../scoring-grids/index.ts';

/** A living entry with its request, drafts and sheets, those that are out among them. */
export const ENTRY_ROW = {
  id: true,
  sessionId: true,
  initiativeId: true,
  addedAt: true,
  drafts: { select: { staffId: true, staff: { select: NAMED_STAFF } }, orderBy: { staffId: 'asc' } },
  initiative: {
    select: {
      id: true,
      code: true,
      title: true,
      status: true,
      ownerId: true,
      departmentId: true,
      authors: { select: { staffId: true } },
      scoreSheets: {
        select: {
          id: true,
          number: true,
          staffId: true,
          status: true,
          hasDeclined: true,
          outReason: true,
          barredAt: true,
          remindedOn: true,
          assignedAt: true,
          staff: { select: NAMED_STAFF },
          gridId: true,
          grid: { select: GRID_RULES },
          marks: { select: { criterionId: true, points: true } },
        },
        orderBy: { number: 'asc' },
      },
    },
  },
} as const satisfies Prisma.ScoringEntrySelect;
export type EntryRow = Prisma.ScoringEntryGetPayload<{ select: typeof ENTRY_ROW }>;
export type SheetRow = EntryRow['initiative']['scoreSheets'][number];

/** True where the person wrote the request, alone or with others. */
export function isAuthorOf({ initiative }: EntryRow, staffId: string | undefined): boolean {
  return (
    staffId !== undefined &&
    (initiative.ownerId === staffId || initiative.authors.some((author) => author.staffId === staffId))
  );
}

/**
 * True while the person has the sheet of the request on the desk. What one scores is not there under its code, with whom it is
 * related to, also for a scorer who keeps the sessions meanwhile (initiative.visibility says the same of the request).
 */
export function isScoredBy({ initiative }: EntryRow, staffId: string | undefined): boolean {
  return (
    staffId !== undefined &&
    initiative.scoreSheets.some((sheet) => sheet.staffId === staffId && sheet.status === 'ASSIGNED')
  );
}

export function authorIdsOf(entries: readonly EntryRow[]): readonly string[] {
  return entries.flatMap(({ initiative }) => [initiative.ownerId, ...initiative.authors.map(({ staffId }) => staffId)]);
}

/** The sheets that count: not those taken out, nor those set aside because their scorer is related to an author. */
export function livingSheets({ initiative }: EntryRow): readonly SheetRow[] {
  return initiative.scoreSheets.filter(({ status, barredAt }) => status !== 'REMOVED' && barredAt === null);
}

export interface EntryState extends EntryProgress {
  readonly wanted: number;
}

/** The grid that the request keeps since it was given out first. */
export function gridOf({ initiative }: EntryRow): ScoringGrid | undefined {
  return initiative.scoreSheets[0]?.grid;
}

/** How the scoring of an entry stands, and how many scorers it wants beside those drafted. */
export function stateOf(entry: EntryRow, scorersEach: number): EntryState {
  const grid = gridOf(entry);
  const progress = entryProgress(
    grid,
    livingSheets(entry).map(({ status, marks }) => ({ isSent: status === 'SENT', marks })),
  );
  const isOpen = entry.initiative.status === 'RECEIVED' || entry.initiative.status === 'SCORING';
  const each = Math.max(scorersEach, grid?.fewestScorers ?? 0);
  return { ...progress, wanted: isOpen ? scorersWanted(each, progress, entry.drafts.length) : 0 };
}

/** The sheets of this session, the latest of each scorer: what an earlier round took out is of another text. */
export function shownSheets(entry: EntryRow): readonly SheetRow[] {
  const own = entry.initiative.scoreSheets.filter(
    ({ assignedAt, status }) => status !== 'REMOVED' || assignedAt >= entry.addedAt,
  );
  return [...new Map(own.map((sheet) => [sheet.staffId, sheet])).values()];
}

export function standingOf({
  status,
  hasDeclined,
  barredAt,
}: Pick<SheetRow, 'status' | 'hasDeclined' | 'barredAt'>): ScorerStanding {
  if (status !== 'REMOVED' && barredAt === null) return status;
  return hasDeclined ? 'DECLINED' : 'OUT';
}

export function totalOfSheet({ marks }: Pick<SheetRow, 'marks'>): number {
  return totalOf(marks);
}
