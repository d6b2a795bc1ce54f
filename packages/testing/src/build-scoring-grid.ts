import type { Prisma, Tx } from '@thidua/db';
import { EXAMPLE_SCORING_GRID, type TypedCriterion } from '@thidua/domain/initiative-scoring';
import { midnightUtcOf } from '@thidua/domain/kernel';
import { buildAccount } from './build-account.ts';
import type { Columns } from './columns.ts';
import { hanoi } from './day.ts';

interface ScoringGridOverrides extends Omit<Columns<Prisma.ScoringGridUncheckedCreateInput>, 'organisationId'> {
  readonly organisationId: string;
  readonly parts?: readonly TypedCriterion[];
}

export type BuiltScoringGrid = Prisma.ScoringGridGetPayload<{ include: { criteria: true } }>;

/** The example grid of a body, in force; as prepared by somebody where a preparer or another status is named. */
export async function buildScoringGrid(
  db: Tx,
  { organisationId, parts, status = 'APPROVED', preparedById = null, ...columns }: ScoringGridOverrides,
): Promise<BuiltScoringGrid> {
  const { criteria, validFrom, ...rules } = EXAMPLE_SCORING_GRID;
  const at = hanoi('2021-01-04 08:00');
  const { id } = await db.scoringGrid.create({
    data: {
      ...rules,
      validFrom: midnightUtcOf(validFrom),
      createdAt: at,
      updatedAt: at,
      ...columns,
      organisationId,
      preparedById,
      status: 'DRAFT',
    },
    select: { id: true },
  });
  for (const [index, { bands, ...criterion }] of (parts ?? criteria).entries()) {
    await db.scoringGridCriterion.create({
      data: { gridId: id, ordinal: index + 1, ...criterion, bands: { create: [...bands] } },
      select: { id: true },
    });
  }
  if (status !== 'DRAFT') {
    const approvedById =
      preparedById === null ? null : (await buildAccount(db, { organisationId, roles: ['AUDITOR'] })).id;
    await db.scoringGrid.update({
      where: { id },
      data: status === 'APPROVED' ? { status, approvedById, approvedAt: at } : { status },
      select: { id: true },
    });
  }
  return db.scoringGrid.findUniqueOrThrow({ where: { id }, include: { criteria: { orderBy: { ordinal: 'asc' } } } });
}
