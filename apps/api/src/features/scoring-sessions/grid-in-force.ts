import type { Tx } from '@thidua/db';
import type { ScoringGrid } from '@thidua/domain/initiative-scoring';
import type { PlainDate } from '@thidua/domain/kernel';
import { GRID_RULES, scoringGridOn } from '../scoring-grids/index.ts';

interface GridInForce {
  readonly id: string;
  readonly rules: ScoringGrid;
}

/** The grid by which requests are given out today; undefined where the body has approved none. Two statements and its parts. */
export async function gridInForce(
  db: Pick<Tx, 'scoringGrid'>,
  organisationId: string,
  today: PlainDate,
): Promise<GridInForce | undefined> {
  const id = await scoringGridOn(db, organisationId, today);
  const rules = id === undefined ? null : await db.scoringGrid.findUnique({ where: { id }, select: GRID_RULES });
  return id === undefined || rules === null ? undefined : { id, rules };
}

/** The fewest who may be asked to score a request; one where no grid says more yet. */
export function fewestBy(grid: GridInForce | undefined): number {
  return grid?.rules.fewestScorers ?? 1;
}
