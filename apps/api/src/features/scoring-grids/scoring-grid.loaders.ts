import type { Prisma } from '@thidua/db';
import { spansOf } from '@thidua/domain/initiative-scoring';
import { loader } from '../../platform/loader.ts';
import type { ScoringGridType } from './scoring-grid.type.ts';

const CRITERION_ROW = {
  id: true,
  name: true,
  maximum: true,
  failsAtZero: true,
  bands: { select: { from: true, words: true } },
} as const satisfies Prisma.ScoringGridCriterionSelect;

/** What the arithmetic of scoring needs of a grid. */
export const GRID_RULES = {
  passFrom: true,
  fewestScorers: true,
  gap: true,
  criteria: { select: CRITERION_ROW, orderBy: { ordinal: 'asc' } },
} as const satisfies Prisma.ScoringGridSelect;

export const GRID_ROW = {
  id: true,
  name: true,
  source: true,
  validFrom: true,
  status: true,
  approvedAt: true,
  version: true,
  preparedById: true,
  ...GRID_RULES,
} as const satisfies Prisma.ScoringGridSelect;

type GridRow = Prisma.ScoringGridGetPayload<{ select: typeof GRID_ROW }>;

/** A grid as it is shown: its bands with both ends. */
export function gridOfRow({ criteria, ...row }: GridRow): ScoringGridType {
  return { ...row, criteria: criteria.map((criterion) => ({ ...criterion, bands: spansOf(criterion) })) };
}

/** The grids of sheets by their ids, of one body: whoever holds a sheet reads the grid that it is scored by. Three statements. */
export const gridByIdOf = loader<string, ScoringGridType | undefined>(async ({ db, actor }, ids) => {
  if (actor === undefined) return ids.map(() => undefined);
  const rows = await db.scoringGrid.findMany({
    select: GRID_ROW,
    where: { id: { in: [...ids] }, organisationId: actor.organisationId },
  });
  const known = new Map(rows.map((row) => [row.id, gridOfRow(row)]));
  return ids.map((id) => known.get(id));
});
