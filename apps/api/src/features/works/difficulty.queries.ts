import type { Prisma } from '@thidua/db';
import { found } from '../../platform/fault.ts';
import { keyset } from '../../platform/keyset.ts';
import { checkedFirst, pageOf, type Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { searchWords } from '../../platform/search-words.ts';
import type { DifficultiesArgs } from './difficulty.input.ts';
import type { DifficultyType } from './difficulty.type.ts';
import { visibleDifficulties } from './difficulty.visibility.ts';

const ROW = {
  id: true,
  year: true,
  title: true,
  content: true,
  status: true,
  version: true,
  raisedAt: true,
  raisedById: true,
  heldSince: true,
  departmentId: true,
} as const satisfies Prisma.DifficultySelect;

const LAST_MOVED_FIRST = keyset<DifficultyType, Prisma.DifficultyWhereInput, Prisma.DifficultyOrderByWithRelationInput>(
  [
    { path: 'heldSince', direction: 'desc', kind: 'instant', valueOf: ({ heldSince }) => heldSince },
    { path: 'id', direction: 'desc', kind: 'text', valueOf: ({ id }) => id },
  ],
);

/** One page of the difficulties of a year that the actor may know of, the last moved first. */
export async function listDifficulties(
  { db, actor }: ActingContext,
  { year, filter, first, after }: DifficultiesArgs,
): Promise<Page<DifficultyType>> {
  const { text, statuses } = filter ?? {};
  const where: Prisma.DifficultyWhereInput = {
    AND: [
      visibleDifficulties(actor),
      { year },
      statuses == null || statuses.length === 0 ? {} : { status: { in: [...statuses] } },
      ...searchWords(text).map((word) => ({ foldedTitle: { contains: word } })),
    ],
  };
  const take = checkedFirst(first);
  const rows = await db.difficulty.findMany({
    select: ROW,
    where: { AND: [where, LAST_MOVED_FIRST.after(after) ?? {}] },
    orderBy: LAST_MOVED_FIRST.orderBy,
    take: take + 1,
  });
  return pageOf(rows, take, LAST_MOVED_FIRST.cursorOf, () => db.difficulty.count({ where }));
}

/** The difficulty, or NOT_FOUND for one the actor may not know of. */
export async function difficultyById({ db, actor }: ActingContext, id: string): Promise<DifficultyType> {
  return found(await db.difficulty.findFirst({ select: ROW, where: { AND: [{ id }, visibleDifficulties(actor)] } }));
}
