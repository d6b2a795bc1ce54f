import type { Prisma } from '@thidua/db';
import { groupedBy, inOrderOf, loader } from '../../platform/loader.ts';
import { PACT_ROW } from './block.queries.ts';
import type { BlockMemberType, BlockTermChangeType, BlockTermType, BlockType } from './block.type.ts';
import { visibleBlocks, visiblePacts } from './block.visibility.ts';
import type { PactType } from './pact.type.ts';

/** What a sibling selects of a member; `memberOf` makes it what the screens see. */
export const MEMBER_ROW = {
  id: true,
  isOwnBody: true,
  departmentId: true,
  name: true,
} as const satisfies Prisma.BlockMemberSelect;

type MemberRow = Prisma.BlockMemberGetPayload<{ select: typeof MEMBER_ROW }>;

export function memberOf({ name, ...row }: MemberRow): BlockMemberType {
  return { ...row, givenName: name };
}

/** Who is, was or will be in each block, as what; the earliest first. */
export const termsOf = loader<string, readonly BlockTermType[]>(async ({ db }, blockIds) => {
  const rows = await db.blockTerm.findMany({
    where: { blockId: { in: [...blockIds] } },
    select: { id: true, blockId: true, role: true, validFrom: true, validTo: true, member: { select: MEMBER_ROW } },
    orderBy: [{ validFrom: 'asc' }, { member: { name: 'asc' } }, { id: 'asc' }],
  });
  const terms = rows.map(({ member, ...row }) => ({ ...row, member: memberOf(member) }));
  return groupedBy(blockIds, terms, ({ blockId }) => blockId);
});

/** What was changed of the terms of each block, the newest first. */
export const termChangesOf = loader<string, readonly BlockTermChangeType[]>(async ({ db }, blockIds) => {
  const rows = await db.blockTermChange.findMany({
    where: { member: { blockId: { in: [...blockIds] } } },
    select: {
      id: true,
      role: true,
      fromBefore: true,
      toBefore: true,
      fromAfter: true,
      toAfter: true,
      reason: true,
      at: true,
      byId: true,
      member: { select: { ...MEMBER_ROW, blockId: true } },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  const changes = rows.map(({ member: { blockId, ...member }, ...row }) => ({
    ...row,
    blockId,
    member: memberOf(member),
  }));
  return groupedBy(blockIds, changes, ({ blockId }) => blockId);
});

/** The pacts of each block that the actor may read, the newest year first. */
export const pactsOf = loader<string, readonly PactType[]>(async ({ db, actor }, blockIds) => {
  if (actor === undefined) return blockIds.map(() => []);
  const rows = await db.blockPact.findMany({
    where: { AND: [{ blockId: { in: [...blockIds] } }, visiblePacts(actor)] },
    select: PACT_ROW,
    orderBy: { year: 'desc' },
  });
  return groupedBy(blockIds, rows, ({ blockId }) => blockId);
});

/** Who signed each pact. */
export const signersOf = loader<string, readonly BlockMemberType[]>(async ({ db }, pactIds) => {
  const rows = await db.blockPactSigner.findMany({
    where: { pactId: { in: [...pactIds] } },
    select: { pactId: true, member: { select: MEMBER_ROW } },
    orderBy: [{ member: { name: 'asc' } }, { memberId: 'asc' }],
  });
  const byPact = Map.groupBy(rows, ({ pactId }) => pactId);
  return pactIds.map((id) => (byPact.get(id) ?? []).map(({ member }) => memberOf(member)));
});

export const blockOf = loader<string, BlockType | undefined>(async ({ db, actor }, ids) => {
  if (actor === undefined) return ids.map(() => undefined);
  const rows = await db.emulationBlock.findMany({
    where: { AND: [{ id: { in: [...ids] } }, visibleBlocks(actor)] },
    select: { id: true, title: true, level: true, organiser: true, version: true },
  });
  return inOrderOf(ids, rows, ({ id }) => id);
});

/** The name of each body. */
export const bodyNameOf = loader<string, string>(async ({ db }, ids) => {
  const rows = await db.organisation.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } });
  return inOrderOf(ids, rows, ({ id }) => id).map((row) => row?.name ?? '');
});
