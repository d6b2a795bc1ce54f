import type { Prisma, Tx } from '@thidua/db';
import { gridOnDay } from '@thidua/domain/initiative-scoring';
import { midnightUtcOf, plainDateOf, type PlainDate } from '@thidua/domain/kernel';
import { found } from '../../platform/fault.ts';
import { keyset } from '../../platform/keyset.ts';
import { checkedFirst, pageOf, type Page, type PageArgs } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { GRID_ROW, gridOfRow } from './scoring-grid.loaders.ts';
import type { ScoringGridType } from './scoring-grid.type.ts';
import { visibleScoringGrids } from './scoring-grid.visibility.ts';

const NEWEST_FIRST = keyset<ScoringGridType, Prisma.ScoringGridWhereInput, Prisma.ScoringGridOrderByWithRelationInput>([
  { path: 'validFrom', direction: 'desc', kind: 'instant', valueOf: ({ validFrom }) => validFrom },
  { path: 'id', direction: 'desc', kind: 'text', valueOf: ({ id }) => id },
]);

/** The grids of the body, the one that begins last first, a draft among them for those who may see it. Four statements. */
export async function listScoringGrids(
  { db, actor }: ActingContext,
  { first, after }: PageArgs,
): Promise<Page<ScoringGridType>> {
  const where = visibleScoringGrids(actor);
  const take = checkedFirst(first);
  const rows = await db.scoringGrid.findMany({
    select: GRID_ROW,
    where: { AND: [where, NEWEST_FIRST.after(after) ?? {}] },
    orderBy: NEWEST_FIRST.orderBy,
    take: take + 1,
  });
  return pageOf(rows.map(gridOfRow), take, NEWEST_FIRST.cursorOf, () => db.scoringGrid.count({ where }));
}

/** One grid; NOT_FOUND for one of another body and for a draft that the actor may not see. */
export async function scoringGridById({ db, actor }: ActingContext, id: string): Promise<ScoringGridType> {
  const where = { AND: [{ id }, visibleScoringGrids(actor)] };
  return gridOfRow(found(await db.scoringGrid.findFirst({ select: GRID_ROW, where })));
}

/** The id of the grid by which requests are given out on the day; undefined where none holds. */
export async function scoringGridOn(
  db: Pick<Tx, 'scoringGrid'>,
  organisationId: string,
  day: PlainDate,
): Promise<string | undefined> {
  const rows = await db.scoringGrid.findMany({
    where: { organisationId, status: 'APPROVED', validFrom: { lte: midnightUtcOf(day) } },
    select: { id: true, validFrom: true, approvedAt: true },
    orderBy: { validFrom: 'desc' },
  });
  const dated = rows.flatMap(({ id, validFrom, approvedAt }) =>
    approvedAt === null ? [] : [{ id, validFrom: plainDateOf(validFrom), approvedAt }],
  );
  return gridOnDay(dated, day)?.id;
}
