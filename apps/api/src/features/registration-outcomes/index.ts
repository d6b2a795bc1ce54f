import type { AnyExportList } from '../../platform/export/export-list.ts';
import { outcomeExport } from './outcome.export.ts';
import { RegistrationOutcomeResolver } from './outcome.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const registrationOutcomeResolvers = [RegistrationOutcomeResolver] as const;

/** The lists of this feature as files. */
export const registrationOutcomeExports: readonly AnyExportList[] = [outcomeExport];
