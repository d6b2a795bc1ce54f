import type { Tx } from '@thidua/db';
import { runsIn } from '@thidua/domain/plans';
import type { RegistrationMovementType } from './form.type.ts';

const PLEDGED = {
  id: true,
  name: true,
  fromYear: true,
  toYear: true,
  commitments: { where: { isDropped: false }, select: { text: true }, orderBy: { ordinal: 'asc' } },
} as const;

/**
 * The thematic movements that a registration of the year can pledge: those a launched plan of the year names, and those with a
 * period that covers a year whose plan is launched (2019-2025 is pledged in 2020 and 2022 though only the plan of 2021 names it).
 * Two statements.
 */
export async function pledgeMovements(
  db: Tx,
  organisationId: string,
  year: number,
): Promise<readonly RegistrationMovementType[]> {
  const launched = { organisationId, year, status: { not: 'DRAFT' } } as const;
  const [links, lasting] = await Promise.all([
    db.planThematicMovement.findMany({
      where: { movement: launched },
      select: { thematicMovement: { select: PLEDGED } },
      orderBy: [{ movement: { kind: 'asc' } }, { ordinal: 'asc' }],
      relationLoadStrategy: 'join',
    }),
    db.thematicMovement.findMany({
      where: {
        organisationId,
        OR: [{ fromYear: { not: null } }, { toYear: { not: null } }],
        organisation: { movements: { some: { ...launched, kind: 'YEARLY' } } },
      },
      select: PLEDGED,
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      relationLoadStrategy: 'join',
    }),
  ]);
  const all = [
    ...links.map(({ thematicMovement }) => thematicMovement),
    ...lasting.filter((each) => runsIn(each, year)),
  ];
  // Two plans of one year may name the same movement.
  const byId = new Map(all.map((movement) => [movement.id, movement]));
  return [...byId.values()].map(({ id, name, commitments }) => ({
    id,
    name,
    commitments: commitments.map(({ text }) => text),
  }));
}
