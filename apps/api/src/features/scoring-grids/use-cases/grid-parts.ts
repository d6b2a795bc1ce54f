import type { Tx } from '@thidua/db';
import { EXAMPLE_SCORING_GRID, type TypedCriterion } from '@thidua/domain/initiative-scoring';
import { midnightUtcOf } from '@thidua/domain/kernel';

/** Writes the parts of a draft with their bands, in their order, in place of those it had. */
export async function writeGridParts(tx: Tx, gridId: string, criteria: readonly TypedCriterion[]): Promise<void> {
  await tx.scoringGridBand.deleteMany({ where: { criterion: { gridId } } });
  await tx.scoringGridCriterion.deleteMany({ where: { gridId } });
  const rows = await tx.scoringGridCriterion.createManyAndReturn({
    data: criteria.map(({ name, maximum, failsAtZero }, index) => ({
      gridId,
      ordinal: index + 1,
      name,
      maximum,
      failsAtZero,
    })),
    select: { id: true, ordinal: true },
  });
  await tx.scoringGridBand.createMany({
    data: rows.flatMap(({ id, ordinal }) =>
      (criteria[ordinal - 1]?.bands ?? []).map(({ from, words }) => ({ criterionId: id, from, words })),
    ),
  });
}

/** The grid that a new body begins with, in force at once: its example, prepared and approved by nobody. */
export async function giveExampleGrid(tx: Tx, organisationId: string, at: Date): Promise<void> {
  const { criteria, validFrom, ...rules } = EXAMPLE_SCORING_GRID;
  const { id } = await tx.scoringGrid.create({
    data: { ...rules, validFrom: midnightUtcOf(validFrom), organisationId, createdAt: at, updatedAt: at },
    select: { id: true },
  });
  await writeGridParts(tx, id, criteria);
  await tx.scoringGrid.update({
    where: { id },
    data: { status: 'APPROVED', approvedAt: at },
    select: { id: true },
  });
}
