import type { Prisma, Tx } from '@thidua/db';
import { midnightUtcOf, type PlainDate } from '@thidua/domain/kernel';

/** The filter of approved councils whose term shares a day with these; both ends count. */
export function inForceBetween(first: PlainDate, last: PlainDate | undefined): Prisma.CouncilWhereInput {
  return {
    status: 'APPROVED',
    ...(last === undefined ? {} : { termFrom: { lte: midnightUtcOf(last) } }),
    OR: [{ termTo: null }, { termTo: { gte: midnightUtcOf(first) } }],
  };
}

/** The council in force on the day, if there is one. */
export async function councilOn(
  db: Pick<Tx, 'council'>,
  organisationId: string,
  day: PlainDate,
): Promise<{ readonly id: string } | undefined> {
  const row = await db.council.findFirst({
    where: { organisationId, ...inForceBetween(day, day) },
    select: { id: true },
  });
  return row ?? undefined;
}
