import type { Prisma } from '@thidua/db';
import type { SheetContent } from '@thidua/domain/blocks';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import type { SheetType } from './sheet.type.ts';
import { visibleSheets } from './sheet.visibility.ts';

const SHEET_ROW = {
  id: true,
  pactId: true,
  status: true,
  tieRule: true,
  version: true,
  selfDueOn: true,
  publishedOn: true,
  reopenedReason: true,
  pact: { select: { year: true, blockId: true } },
} as const satisfies Prisma.BlockSheetSelect;

/** What a sheet says, in its order. */
export const CONTENT_ROW = {
  tieRule: true,
  groups: {
    orderBy: { ordinal: 'asc' },
    select: {
      id: true,
      kind: true,
      title: true,
      capHundredths: true,
      criteria: { orderBy: { ordinal: 'asc' }, select: { id: true, title: true, maxHundredths: true } },
    },
  },
} as const satisfies Prisma.BlockSheetSelect;

/** The stored rows are what the rules know as a sheet. */
export type ContentRow = Prisma.BlockSheetGetPayload<{ select: typeof CONTENT_ROW }> & SheetContent;

/** Sheets by what the caller adds to what the actor may read. */
export async function sheetsWhere(
  { db, actor }: ActingContext,
  where: Prisma.BlockSheetWhereInput,
): Promise<readonly SheetType[]> {
  const rows = await db.blockSheet.findMany({
    select: SHEET_ROW,
    where: { AND: [where, visibleSheets(actor)] },
    orderBy: [{ pact: { year: 'desc' } }, { id: 'asc' }],
  });
  return rows.map(({ pact, ...row }) => ({ ...row, ...pact }));
}

/** The sheet, or NOT_FOUND for one the actor may not read. */
export async function sheetById(context: ActingContext, id: string): Promise<SheetType> {
  const [sheet] = await sheetsWhere(context, { id });
  return found(sheet);
}
