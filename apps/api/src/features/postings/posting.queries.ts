import type { Prisma } from '@thidua/db';
import { businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import { keyset } from '../../platform/keyset.ts';
import { checkedFirst, pageOf, type Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import type { PostingsArgs } from './posting.input.ts';
import { POSTING_ROW, postingType } from './posting.row.ts';
import type { PostingType } from './posting.type.ts';
import { visiblePostings } from './posting.visibility.ts';

const BY_LAST_DAY = keyset<PostingType, Prisma.PostingWhereInput, Prisma.PostingOrderByWithRelationInput>([
  { path: 'dueOn', direction: 'desc', kind: 'instant', valueOf: ({ dueOn }) => dueOn },
  { path: 'id', direction: 'desc', kind: 'text', valueOf: ({ id }) => id },
]);

/** One page of the postings of a year, the one that ends last at the top. */
export async function listPostings(
  context: ActingContext,
  { year, filter, first, after }: PostingsArgs,
): Promise<Page<PostingType>> {
  const { db, actor } = context;
  const statuses = filter?.statuses ?? [];
  const where: Prisma.PostingWhereInput = {
    AND: [visiblePostings(actor), { year }, statuses.length === 0 ? {} : { status: { in: [...statuses] } }],
  };
  const take = checkedFirst(first);
  const rows = await db.posting.findMany({
    select: POSTING_ROW,
    where: { AND: [where, BY_LAST_DAY.after(after) ?? {}] },
    orderBy: BY_LAST_DAY.orderBy,
    take: take + 1,
    relationLoadStrategy: 'join',
  });
  const today = businessToday(context, actor);
  const shown = rows.map((row) => postingType(row, actor, today));
  return pageOf(shown, take, BY_LAST_DAY.cursorOf, () => db.posting.count({ where }));
}

/** The posting, or NOT_FOUND for one that the person may not know of. */
export async function postingById(context: ActingContext, id: string): Promise<PostingType> {
  const { db, actor } = context;
  const where = { AND: [{ id }, visiblePostings(actor)] };
  const row = found(await db.posting.findFirst({ select: POSTING_ROW, where, relationLoadStrategy: 'join' }));
  return postingType(row, actor, businessToday(context, actor));
}
