import { randomUUID } from 'node:crypto';
import type { SheetContent } from '@thidua/domain/blocks';
import { midnightUtcOf, plainDate } from '@thidua/domain/kernel';
import type { SheetHand } from './change-sheet.ts';

/**
 * Gives each member of the year a place in the sheet, and each of them a row at every criterion; who and what is there already
 * stays. Answers how many members are new.
 */
export async function addEntries({ tx, row, now }: SheetHand, { groups }: SheetContent): Promise<number> {
  const { year, blockId } = row.pact;
  const members = await tx.blockMember.findMany({
    where: {
      blockId,
      entries: { none: { sheetId: row.id } },
      terms: {
        some: {
          role: 'MEMBER',
          validFrom: { lte: midnightUtcOf(plainDate(`${year}-12-31`)) },
          OR: [{ validTo: null }, { validTo: { gte: midnightUtcOf(plainDate(`${year}-01-01`)) } }],
        },
      },
    },
    select: { id: true },
  });
  await tx.blockEntry.createMany({
    data: members.map(({ id: memberId }) => ({ id: randomUUID(), sheetId: row.id, memberId, updatedAt: now })),
  });
  const entries = await tx.blockEntry.findMany({ where: { sheetId: row.id }, select: { id: true } });
  const criteria = groups.flatMap((group) => group.criteria);
  await tx.blockScore.createMany({
    data: entries.flatMap(({ id: entryId }) => criteria.map(({ id: criterionId }) => ({ entryId, criterionId }))),
    skipDuplicates: true,
  });
  return members.length;
}
