import type { Prisma } from '@thidua/db';
import { midnightUtcOf, plainDate } from '@thidua/domain/kernel';
import { found } from '../../platform/fault.ts';
import { keyset } from '../../platform/keyset.ts';
import { checkedFirst, pageOf, type Page } from '../../platform/page.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { searchWords } from '../../platform/search-words.ts';
import type { BlocksArgs } from './block.input.ts';
import type { BlockType } from './block.type.ts';
import { visibleBlocks, visiblePacts } from './block.visibility.ts';
import type { PactType } from './pact.type.ts';

const BLOCK_ROW = {
  id: true,
  title: true,
  level: true,
  organiser: true,
  version: true,
} as const satisfies Prisma.EmulationBlockSelect;

export const PACT_ROW = {
  id: true,
  blockId: true,
  year: true,
  text: true,
  place: true,
  reference: true,
  status: true,
  version: true,
  signedOn: true,
  reopenedReason: true,
} as const satisfies Prisma.BlockPactSelect;

const BY_TITLE = keyset<BlockType, Prisma.EmulationBlockWhereInput, Prisma.EmulationBlockOrderByWithRelationInput>([
  { path: 'title', direction: 'asc', kind: 'text', valueOf: ({ title }) => title },
  { path: 'id', direction: 'asc', kind: 'text', valueOf: ({ id }) => id },
]);

/** One page of the blocks that had members in a year, in Vietnamese order; a block without anybody yet is in each. */
export async function listBlocks(
  { db, actor }: ActingContext,
  { year, filter, first, after }: BlocksArgs,
): Promise<Page<BlockType>> {
  const { text, level } = filter ?? {};
  const inYear: Prisma.BlockTermWhereInput = {
    validFrom: { lte: midnightUtcOf(plainDate(`${year}-12-31`)) },
    OR: [{ validTo: null }, { validTo: { gte: midnightUtcOf(plainDate(`${year}-01-01`)) } }],
  };
  const where: Prisma.EmulationBlockWhereInput = {
    AND: [
      visibleBlocks(actor),
      { OR: [{ members: { some: { terms: { some: inYear } } } }, { members: { none: { terms: { some: {} } } } }] },
      level == null ? {} : { level },
      ...searchWords(text).map((word) => ({ foldedTitle: { contains: word } })),
    ],
  };
  const take = checkedFirst(first);
  const rows = await db.emulationBlock.findMany({
    select: BLOCK_ROW,
    where: { AND: [where, BY_TITLE.after(after) ?? {}] },
    orderBy: BY_TITLE.orderBy,
    take: take + 1,
  });
  return pageOf(rows, take, BY_TITLE.cursorOf, () => db.emulationBlock.count({ where }));
}

/** The block, or NOT_FOUND for one the actor may not know of. */
export async function blockById({ db, actor }: ActingContext, id: string): Promise<BlockType> {
  return found(
    await db.emulationBlock.findFirst({ select: BLOCK_ROW, where: { AND: [{ id }, visibleBlocks(actor)] } }),
  );
}

/** The pact, or NOT_FOUND for one the actor may not read. */
export async function pactById({ db, actor }: ActingContext, id: string): Promise<PactType> {
  return found(await db.blockPact.findFirst({ select: PACT_ROW, where: { AND: [{ id }, visiblePacts(actor)] } }));
}
