import type { Tx } from '@thidua/db';
import type { PlainDate } from '@thidua/domain/kernel';
import { z } from 'zod';
import { heldOn } from './dated.ts';

/** The number that the body has set under the key for the day; undefined while it has set none. One statement. */
export async function numberSettingOn(
  db: Pick<Tx, 'organisationSetting'>,
  organisationId: string,
  key: string,
  day: PlainDate,
): Promise<number | undefined> {
  const row = await db.organisationSetting.findFirst({
    where: { organisationId, key, ...heldOn(day) },
    orderBy: { validFrom: 'desc' },
    select: { value: true },
  });
  return row === null ? undefined : z.int().parse(row.value);
}
