import type { Tx } from '@thidua/db';
import type { LocalSettings } from '@thidua/domain/eligibility';
import type { PlainDate } from '@thidua/domain/kernel';
import { heldOn } from '../../platform/dated.ts';
import { localSettingsFrom } from './local-settings.ts';

/** The settings of a body that hold on a day. One statement. */
export async function localSettingsOn(db: Tx, organisationId: string, day: PlainDate): Promise<LocalSettings> {
  const rows = await db.organisationSetting.findMany({
    where: { organisationId, ...heldOn(day) },
    // The newest first: where two hold by mistake, the later one speaks.
    orderBy: { validFrom: 'desc' },
    select: { key: true, value: true, legalGround: true },
  });
  return localSettingsFrom(rows);
}
