import { Prisma, type Tx } from '@thidua/db';
import { badInput, notFound } from '../../../platform/fault.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { RegistrationRowType, RegistrationSheetType } from '../registration.type.ts';
import { rowsWith, storedRows } from '../rows.queries.ts';

/** A row that has a sheet. */
export type SheetRow = RegistrationRowType & { readonly sheet: RegistrationSheetType };

/** Most sheets of one act: a division's, never a whole province's. */
const MOST_SHEETS = 500;

/**
 * The sheets with their rows locked in one order, so that two hands act one after the other; by name as the list has them.
 * Throws NOT_FOUND where the actor may not know of one, BAD_USER_INPUT for none, too many or sheets of several years.
 */
export async function lockedSheets(
  tx: Tx,
  context: ActingContext,
  ids: readonly string[],
): Promise<readonly SheetRow[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0 || wanted.length > MOST_SHEETS) throw badInput();
  const locked = await tx.$queryRaw<{ readonly year: number }[]>`
    SELECT year FROM registration_sheets
    WHERE id = ANY(${wanted}::uuid[]) AND "organisationId" = ${context.actor.organisationId}::uuid
    ORDER BY id FOR UPDATE`;
  const [year, ...others] = [...new Set(locked.map((sheet) => sheet.year))];
  if (year === undefined) throw notFound();
  if (others.length > 0) throw badInput();
  const where = Prisma.sql`r."sheetId" = ANY(${wanted}::uuid[])`;
  const rows = (await storedRows(tx, context, { year, where })).map(await rowsWith(tx, context, year)).filter(hasSheet);
  if (rows.length < wanted.length) throw notFound();
  return rows;
}

/** The one sheet with its row locked. */
export async function lockedSheet(tx: Tx, context: ActingContext, id: string): Promise<SheetRow> {
  const [row] = await lockedSheets(tx, context, [id]);
  if (row === undefined) throw notFound();
  return row;
}

function hasSheet(row: RegistrationRowType): row is SheetRow {
  return row.sheet !== null;
}
