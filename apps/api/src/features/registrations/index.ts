import type { AnyExportList } from '../../platform/export/export-list.ts';
import { RegistrationOverviewResolver } from './overview.resolver.ts';
import type { PaperSource } from '../../platform/papers/paper-source.ts';
import { registrationExport } from './registration.export.ts';
import { registrationPaperSource } from './registration.paper.ts';
import { RegistrationSheetFields } from './registration.fields.ts';
import { RegistrationResolver } from './registration.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const registrationResolvers = [
  RegistrationResolver,
  RegistrationSheetFields,
  RegistrationOverviewResolver,
] as const;

export type { RegistrationRowType } from './registration.type.ts';
export { ROW_ORDER, storedRows, type StoredRow } from './rows.queries.ts';
export { registrationsHolding } from './holding.queries.ts';
export { unfinishedRegistrations } from './unfinished.queries.ts';

/** The lists of this feature as files. */
export const registrationExports: readonly AnyExportList[] = [registrationExport];

/** The official papers of this feature. */
export const registrationPapers: readonly PaperSource[] = [registrationPaperSource];
