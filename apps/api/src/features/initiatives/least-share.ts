import type { Tx } from '@thidua/db';
import { SHARE_MINIMUM_SETTING } from '@thidua/domain/initiatives';
import { WHOLE_IN_BASIS_POINTS, type PlainDate } from '@thidua/domain/kernel';
import { z } from 'zod';
import { heldOn } from '../../platform/dated.ts';

/** The least share of an author in force on a day, in basis points; 0 while the body has set none. One statement. */
export async function leastShare(
  db: Pick<Tx, 'organisationSetting'>,
  organisationId: string,
  day: PlainDate,
): Promise<number> {
  const row = await db.organisationSetting.findFirst({
    where: { organisationId, key: SHARE_MINIMUM_SETTING, ...heldOn(day) },
    orderBy: { validFrom: 'desc' },
    select: { value: true },
  });
  return row === null ? 0 : z.int().min(1).max(WHOLE_IN_BASIS_POINTS).parse(row.value);
}
