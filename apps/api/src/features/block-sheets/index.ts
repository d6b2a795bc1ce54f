import { EntryFields } from './entry.fields.ts';
import { EntryResolver } from './entry.resolver.ts';
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
] as const;
