import type { Tx } from '@thidua/db';
import { midnightUtcOf, type PlainDate } from '@thidua/domain/kernel';

/** All of them are of this body and stand on the day. */
export async function areDivisionsOf(
  tx: Tx,
  organisationId: string,
  departmentIds: readonly string[],
  day: PlainDate,
): Promise<boolean> {
  if (departmentIds.length === 0) return true;
  const date = midnightUtcOf(day);
  const known = await tx.department.count({
    where: {
      organisationId,
      id: { in: [...departmentIds] },
      openedOn: { lte: date },
      OR: [{ closedOn: null }, { closedOn: { gte: date } }],
    },
  });
  return known === departmentIds.length;
}
