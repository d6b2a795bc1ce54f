import { Prisma } from '@thidua/db';
import type { SubjectKind } from '@thidua/domain/vocabulary';
import type { ActingContext } from '../../platform/request-context.ts';
import { storedRows, type StoredRow } from './rows.queries.ts';

export interface Holding {
  /** Folded, with what LIKE takes for a pattern made harmless. */
  readonly words: readonly string[];
  readonly year: number;
  readonly take: number;
  readonly subjectKind: SubjectKind;
}

/** The registrations of a year whose subject has every word in its name, as far as the actor sees them. One statement. */
export function registrationsHolding(
  context: ActingContext,
  { words, year, take, subjectKind }: Holding,
): Promise<readonly StoredRow[]> {
  const patterns = words.map((word) => `%${word}%`);
  const where = Prisma.sql`r.kind = ${subjectKind} AND (r."sheetId" IS NOT NULL OR cardinality(r.registered) > 0) AND r.folded LIKE ALL (${patterns}::text[])`;
  return storedRows(context.db, context, { year, where, take });
}
