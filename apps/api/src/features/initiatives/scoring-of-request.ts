import type { Tx } from '@thidua/db';
import type { ScoringGrid, TypedMark } from '@thidua/domain/initiative-scoring';
import type { PlainDate } from '@thidua/domain/kernel';
import { GRID_RULES, scoringGridOn } from '../scoring-grids/index.ts';

export interface RequestScoring {
  readonly gridId: string;
  readonly grid: ScoringGrid;
  /** The marks of the sheets that were sent. */
  readonly sent: readonly (readonly TypedMark[])[];
  /** How many sheets are still with their scorers. */
  readonly out: number;
}

/**
 * The grid of a request and what has been sent by it: the grid by which it was given out first, and keeps, or before that
 * the one in force on the day. Undefined where the body has none. At most five statements.
 */
export async function scoringOfRequest(
  db: Pick<Tx, 'scoreSheet' | 'scoringGrid'>,
  { id, organisationId }: { readonly id: string; readonly organisationId: string },
  today: PlainDate,
): Promise<RequestScoring | undefined> {
  const sheets = await db.scoreSheet.findMany({
    where: { initiativeId: id },
    select: { status: true, barredAt: true, gridId: true, marks: { select: { criterionId: true, points: true } } },
  });
  const gridId = sheets[0]?.gridId ?? (await scoringGridOn(db, organisationId, today));
  const grid =
    gridId === undefined ? null : await db.scoringGrid.findUnique({ where: { id: gridId }, select: GRID_RULES });
  if (gridId === undefined || grid === null) return undefined;
  // Sheets of related scorers stand aside.
  const counted = sheets.filter(({ barredAt }) => barredAt === null);
  return {
    gridId,
    grid,
    sent: counted.flatMap(({ status, marks }) => (status === 'SENT' ? [marks] : [])),
    out: counted.filter(({ status }) => status === 'ASSIGNED').length,
  };
}
