import type { AnyExportList } from '../../platform/export/export-list.ts';
import { timelyPraiseExport } from './timely-praise.export.ts';
import { PraiseDelayFields, TimelyPraiseResolver } from './timely-praise.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const timelinessResolvers = [TimelyPraiseResolver, PraiseDelayFields] as const;

/** The lists of this feature as files. */
export const timelinessExports: readonly AnyExportList[] = [timelyPraiseExport];
