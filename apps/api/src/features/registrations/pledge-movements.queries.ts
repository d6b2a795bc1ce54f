import type { Tx } from '@thidua/db';
import type { RegistrationMovementType } from './form.type.ts';

/** The thematic movements that a registration of the year can pledge: those a launched plan of the year names. One statement. */
export async function pledgeMovements(
  db: Tx,
  organisationId: string,
  year: number,
): Promise<readonly RegistrationMovementType[]> {
  const links = await db.planThematicMovement.findMany({
    where: { movement: { organisationId, year, status: { not: 'DRAFT' } } },
    select: {
      thematicMovement: {
        select: {
          id: true,
          name: true,
          commitments: { where: { isDropped: false }, select: { text: true }, orderBy: { ordinal: 'asc' } },
        },
      },
    },
    orderBy: [{ movement: { kind: 'asc' } }, { ordinal: 'asc' }],
    relationLoadStrategy: 'join',
  });
  // Two plans of one year may name the same movement.
  const byId = new Map(links.map(({ thematicMovement }) => [thematicMovement.id, thematicMovement]));
  return [...byId.values()].map(({ commitments, ...movement }) => ({
    ...movement,
    commitments: commitments.map(({ text }) => text),
  }));
}
