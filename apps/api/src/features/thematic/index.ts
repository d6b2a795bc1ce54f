import type { AnyExportList } from '../../platform/export/export-list.ts';
import { thematicExport } from './thematic.export.ts';
import { AwardThematicFields, RunningThematicFields, ThematicFields } from './thematic.fields.ts';
import { ThematicResolver } from './thematic.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const thematicResolvers = [
  ThematicResolver,
  ThematicFields,
  RunningThematicFields,
  AwardThematicFields,
] as const;

/** The lists of this feature as files. */
export const thematicExports: readonly AnyExportList[] = [thematicExport];
