import type { AnyExportList } from '../../platform/export/export-list.ts';
import { EntryFields, StandingFields } from './entry.fields.ts';
import { EntryResolver } from './entry.resolver.ts';
import { rankingExport, sheetExport } from './sheet.export.ts';
import { BlockResultFields, PactSheetFields, SheetChangeFields, SheetFields } from './sheet.fields.ts';
import { SheetResolver } from './sheet.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const blockSheetResolvers = [
  SheetResolver,
  SheetFields,
  SheetChangeFields,
  PactSheetFields,
  BlockResultFields,
  EntryResolver,
  EntryFields,
  StandingFields,
] as const;

/** The lists of this feature as files. */
export const blockSheetExports: readonly AnyExportList[] = [sheetExport, rankingExport];

export { visibleEntries } from './sheet.visibility.ts';
export { ScoreType } from './entry.type.ts';
export { lockEntry } from './use-cases/change-entry.ts';
