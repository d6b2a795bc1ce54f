import type { Tx } from '@thidua/db';
import type { PlainDate } from '@thidua/domain/kernel';
import { standsOn } from '../../platform/dated.ts';

/** All of them are of this body and stand on the day. */
export async function areDivisionsOf(
  tx: Tx,
  organisationId: string,
  departmentIds: readonly string[],
  day: PlainDate,
): Promise<boolean> {
  if (departmentIds.length === 0) return true;
  const known = await tx.department.count({
    where: {
      organisationId,
      id: { in: [...departmentIds] },
      ...standsOn(day),
    },
  });
  return known === departmentIds.length;
}
