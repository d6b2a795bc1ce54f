import type { AnyExportList } from '../../platform/export/export-list.ts';
import { InitiativeReuseFields, LibraryEntryFields } from './library.fields.ts';
import { libraryExport } from './library.export.ts';
import { LibraryResolver } from './library.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const libraryResolvers = [LibraryResolver, LibraryEntryFields, InitiativeReuseFields] as const;

/** The lists of this feature as files. */
export const libraryExports: readonly AnyExportList[] = [libraryExport];
