import type { Prisma } from '@thidua/db';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { MEMBER_ROW, memberOf } from '../blocks/index.ts';
import type { EntryType } from './entry.type.ts';
import { visibleEntries } from './sheet.visibility.ts';

const ENTRY_ROW = {
  id: true,
  sheetId: true,
  version: true,
  sentOn: true,
  votes: true,
  unrankedReason: true,
  member: { select: MEMBER_ROW },
} as const satisfies Prisma.BlockEntrySelect;

/** Members of sheets by what the caller adds to what the actor may read; the own body first. */
export async function entriesWhere(
  { db, actor }: ActingContext,
  where: Prisma.BlockEntryWhereInput,
): Promise<readonly EntryType[]> {
  const rows = await db.blockEntry.findMany({
    select: ENTRY_ROW,
    where: { AND: [where, visibleEntries(actor)] },
    orderBy: [{ member: { isOwnBody: 'desc' } }, { member: { name: 'asc' } }, { id: 'asc' }],
  });
  return rows.map(({ member, ...row }) => ({ ...row, member: memberOf(member) }));
}

/** The points of a member, or NOT_FOUND for those the actor may not read. */
export async function entryById(context: ActingContext, id: string): Promise<EntryType> {
  const [entry] = await entriesWhere(context, { id });
  return found(entry);
}
