import type { Tx } from '@thidua/db';
import type { PlainDate } from '@thidua/domain/kernel';
import { CHECK_DAYS_SETTING, MOST_CHECK_DAYS, USUAL_CHECK_DAYS } from '@thidua/domain/nominations';
import { z } from 'zod';
import { heldOn } from '../../platform/dated.ts';

/** Working days of a check that starts on a day, as the body has set them. One statement. */
export async function checkDaysOn(
  db: Pick<Tx, 'organisationSetting'>,
  organisationId: string,
  day: PlainDate,
): Promise<number> {
  const row = await db.organisationSetting.findFirst({
    where: { organisationId, key: CHECK_DAYS_SETTING, ...heldOn(day) },
    orderBy: { validFrom: 'desc' },
    select: { value: true },
  });
  return row === null ? USUAL_CHECK_DAYS : z.int().min(1).max(MOST_CHECK_DAYS).parse(row.value);
}
