import type { Tx } from '@thidua/db';
import type { PlainDate } from '@thidua/domain/kernel';
import {
  MOST_NOMINATION_DAYS,
  NOMINATION_CLOCK_SETTINGS,
  USUAL_NOMINATION_DAYS,
  type NominationClockDays,
} from '@thidua/domain/nominations';
import { z } from 'zod';
import { heldOn } from '../../platform/dated.ts';

/** Working days of each clock that starts on a day, as the body has set them. One statement. */
export async function clockDaysOn(
  db: Pick<Tx, 'organisationSetting'>,
  organisationId: string,
  day: PlainDate,
): Promise<NominationClockDays> {
  const rows = await db.organisationSetting.findMany({
    where: { organisationId, key: { in: Object.keys(NOMINATION_CLOCK_SETTINGS) }, ...heldOn(day) },
    orderBy: { validFrom: 'asc' },
    select: { key: true, value: true },
  });
  const set = new Map(rows.map(({ key, value }) => [key, z.int().min(1).max(MOST_NOMINATION_DAYS).parse(value)]));
  const days = Object.entries(NOMINATION_CLOCK_SETTINGS).flatMap(([key, clock]) => {
    const value = set.get(key);
    return value === undefined ? [] : [[clock, value] as const];
  });
  return { ...USUAL_NOMINATION_DAYS, ...Object.fromEntries(days) };
}
