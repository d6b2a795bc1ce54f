import type { Tx } from '@thidua/db';
import type { LocalSettings } from '@thidua/domain/eligibility';
import { midnightUtcOf, type PlainDate } from '@thidua/domain/kernel';
import { localSettingsFrom } from './local-settings.ts';

/** The settings of a body that hold on a day. One statement. */
export async function localSettingsOn(db: Tx, organisationId: string, day: PlainDate): Promise<LocalSettings> {
  const on = midnightUtcOf(day);
  const rows = await db.organisationSetting.findMany({
    where: { organisationId, validFrom: { lte: on }, OR: [{ validTo: null }, { validTo: { gte: on } }] },
    // The newest first: where two hold by mistake, the later one speaks.
    orderBy: { validFrom: 'desc' },
    select: { key: true, value: true, legalGround: true },
  });
  return localSettingsFrom(rows);
}
