import type { AnyExportList } from '../../platform/export/export-list.ts';
import { LibraryEntryFields } from './library.fields.ts';
import { InitiativeReuseFields } from './reuse.fields.ts';
import { InitiativeSpreadingFields, InitiativeUseFields } from './spreading.fields.ts';
import { SpreadingResolver } from './spreading.resolver.ts';
import { libraryExport } from './library.export.ts';
import { LibraryResolver } from './library.resolver.ts';

export { visibleEntries } from './library.visibility.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const libraryResolvers = [
  LibraryResolver,
  LibraryEntryFields,
  InitiativeReuseFields,
  SpreadingResolver,
  InitiativeSpreadingFields,
  InitiativeUseFields,
] as const;

export { InitiativeUseType } from './initiative-use.type.ts';
export { usesOf } from './library.loaders.ts';

/** The lists of this feature as files. */
export const libraryExports: readonly AnyExportList[] = [libraryExport];
