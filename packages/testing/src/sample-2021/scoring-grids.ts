import type { Tx } from '@thidua/db';
import { EXAMPLE_SCORING_GRID, type TypedCriterion } from '@thidua/domain/initiative-scoring';
import { midnightUtcOf } from '@thidua/domain/kernel';
import { day, hanoi } from '../day.ts';
import { accountId } from './accounts.ts';
import { ORGANISATION_ID } from './organisation.ts';
import { sampleId } from './sample-id.ts';

export const IN_FORCE_GRID_ID = sampleId('scoring grid in force');
export const DRAFT_GRID_ID = sampleId('scoring grid draft');

/** A part of the grid in force by its place, from 0. */
export function gridCriterionId(index: number): string {
  return sampleId(`${IN_FORCE_GRID_ID} part ${index}`);
}

/** The example grid is in force; the office prepares one for the next year that weighs effect more. */
export async function tellOfTheGrids(db: Tx): Promise<void> {
  const { criteria, validFrom, ...rules } = EXAMPLE_SCORING_GRID;
  await db.scoringGrid.createMany({
    data: [
      {
        ...rules,
        id: IN_FORCE_GRID_ID,
        organisationId: ORGANISATION_ID,
        validFrom: midnightUtcOf(validFrom),
        createdAt: hanoi('2021-01-04 08:00'),
        updatedAt: hanoi('2021-01-04 08:00'),
      },
    ],
  });
  await writeParts(db, IN_FORCE_GRID_ID, criteria);
  await db.scoringGrid.update({
    where: { id: IN_FORCE_GRID_ID },
    data: { status: 'APPROVED', approvedAt: hanoi('2021-01-04 08:00') },
    select: { id: true },
  });
  await db.scoringGrid.create({
    data: {
      ...rules,
      id: DRAFT_GRID_ID,
      organisationId: ORGANISATION_ID,
      name: 'Thang điểm sáng kiến năm 2022',
      source: 'Dự thảo Quy chế xét, công nhận sáng kiến của Sở',
      validFrom: day('2022-01-01'),
      gap: 15,
      preparedById: accountId('chanhvanphong'),
      createdAt: hanoi('2021-11-29 14:00'),
      updatedAt: hanoi('2021-11-29 14:00'),
    },
    select: { id: true },
  });
  await writeParts(db, DRAFT_GRID_ID, criteria);
}

async function writeParts(db: Tx, gridId: string, criteria: readonly TypedCriterion[]): Promise<void> {
  await db.scoringGridCriterion.createMany({
    data: criteria.map(({ name, maximum, failsAtZero }, index) => ({
      id: sampleId(`${gridId} part ${index}`),
      gridId,
      ordinal: index + 1,
      name,
      maximum,
      failsAtZero,
    })),
  });
  await db.scoringGridBand.createMany({
    data: criteria.flatMap(({ bands }, index) =>
      bands.map(({ from, words }) => ({ criterionId: sampleId(`${gridId} part ${index}`), from, words })),
    ),
  });
}
