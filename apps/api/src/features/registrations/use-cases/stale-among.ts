import { err, type Result } from '@thidua/domain/kernel';
import type { StaleRecord } from '../../../platform/user-error.ts';
import type { RegistrationSheetVersion } from '../registration.input.ts';
import type { SheetRow } from './locked-sheets.ts';

/** The refusal for the first sheet that somebody else changed after it was read. */
export function staleAmong(
  rows: readonly SheetRow[],
  seen: readonly RegistrationSheetVersion[],
): Result<never, StaleRecord> | undefined {
  const versions = new Map(seen.map(({ id, version }) => [id, version]));
  const stale = rows.find(({ sheet }) => versions.get(sheet.id) !== sheet.version);
  return stale === undefined ? undefined : err({ code: 'STALE_RECORD', currentVersion: stale.sheet.version });
}
