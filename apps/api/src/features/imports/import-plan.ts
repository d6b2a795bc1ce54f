import type { Prisma } from '@thidua/db';
import type { ImportKind, MappedField, ReadingPlan, TextEncoding } from '@thidua/domain/imports';
import type { SheetSummary } from './reading/read-request.ts';

interface PlanColumns {
  readonly kind: ImportKind;
  readonly encoding: TextEncoding;
  readonly mapping: Prisma.JsonValue;
}

/** How a run reads its columns. The JSON columns are written by our use cases only, in these shapes. */
export function planOf({ kind, encoding, mapping }: PlanColumns): ReadingPlan {
  return { kind, encoding, mapping: mappingOf(mapping) };
}

export function mappingOf(mapping: Prisma.JsonValue): readonly MappedField[] {
  return (mapping ?? []) as unknown as readonly MappedField[];
}

export function headingsOf(headings: Prisma.JsonValue): readonly string[] {
  return (headings ?? []) as readonly string[];
}

export function sheetsOf(sheets: Prisma.JsonValue): readonly SheetSummary[] {
  return sheets as unknown as readonly SheetSummary[];
}
