import type { Tx } from '@thidua/db';
import type { PlainDate } from '@thidua/domain/kernel';
import { heldOn } from './dated.ts';

/** What the body has set under these keys for the day; undefined for a key that it has not set. One statement. */
export async function settingsOn(
  db: Pick<Tx, 'organisationSetting'>,
  organisationId: string,
  keys: readonly string[],
  day: PlainDate,
): Promise<(key: string) => unknown> {
  const rows = await db.organisationSetting.findMany({
    where: { organisationId, key: { in: [...keys] }, ...heldOn(day) },
    // The newest comes last and wins in the map below.
    orderBy: { validFrom: 'asc' },
    select: { key: true, value: true },
  });
  const values = new Map<string, unknown>(rows.map(({ key, value }) => [key, value]));
  return (key) => values.get(key);
}
