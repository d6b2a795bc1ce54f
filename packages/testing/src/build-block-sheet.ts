import type { Prisma, Tx } from '@thidua/db';
import type { BlockSheetStatus } from '@thidua/domain/blocks';
import { buildPact } from './build-block.ts';
import type { Columns } from './columns.ts';
import { day, hanoi } from './day.ts';

interface BuiltSheet {
  readonly id: string;
  readonly pactId: string;
  /** The criteria: one of base points (60), one of bonus (10), one of minus points (5). */
  readonly criterionIds: readonly [string, string, string];
  /** The members of the block, with what they gave themselves: 50 + 5 - 1 points. */
  readonly entryIds: readonly string[];
}

const PARTS = [
  { kind: 'BASE', maxHundredths: 6_000, selfHundredths: 5_000 },
  { kind: 'BONUS', maxHundredths: 1_000, selfHundredths: 500 },
  { kind: 'PENALTY', maxHundredths: 500, selfHundredths: 100 },
] as const;

/** The score sheet of a block, with a pact of its own for 2021, in the given state and with what that state must hold. */
export async function buildBlockSheet(
  db: Tx,
  {
    blockId,
    status = 'DRAFT',
    ...overrides
  }: Columns<Omit<Prisma.BlockSheetUncheckedCreateInput, 'status'>> & {
    readonly blockId: string;
    readonly status?: BlockSheetStatus;
  },
): Promise<BuiltSheet> {
  const pactId = overrides.pactId ?? (await buildPact(db, { blockId, status: 'SIGNED' })).id;
  const [base, bonus, penalty] = PARTS.map((part) => ({ ...part, id: crypto.randomUUID() }));
  if (base === undefined || bonus === undefined || penalty === undefined) throw new Error('A sheet has three parts');
  const criteria = [base, bonus, penalty];
  const { id } = await db.blockSheet.create({
    data: {
      createdById: blockId,
      updatedAt: hanoi('2021-11-15 09:00'),
      ...overrides,
      pactId,
      status: status === 'DRAFT' ? 'DRAFT' : 'SCORING',
      groups: {
        create: criteria.map(({ id: criterionId, kind, maxHundredths }, index) => ({
          id: crypto.randomUUID(),
          ordinal: index,
          kind,
          title: `Nhóm ${index + 1}`,
          criteria: {
            create: [{ id: criterionId, ordinal: 0, title: 'Tiêu chí', maxHundredths }],
          },
        })),
      },
    },
    select: { id: true },
  });
  const entryIds = status === 'DRAFT' ? [] : await scored(db, id, blockId, criteria);
  if (status === 'APPRAISING' || status === 'PUBLISHED')
    await db.blockSheet.update({ where: { id }, data: { status: 'APPRAISING' } });
  if (status === 'PUBLISHED') {
    await db.$executeRaw`UPDATE block_scores SET "appraisedHundredths" = "selfHundredths" WHERE "entryId" = ANY (${entryIds}::uuid[])`;
    await db.blockEntry.updateMany({ where: { sheetId: id }, data: { rank: 1, totalHundredths: 5_400 } });
    await db.blockSheet.update({ where: { id }, data: { status, publishedOn: day('2021-12-01') } });
  }
  return { id, pactId, criterionIds: [base.id, bonus.id, penalty.id], entryIds };
}

async function scored(
  db: Tx,
  sheetId: string,
  blockId: string,
  criteria: readonly { readonly id: string; readonly selfHundredths: number }[],
): Promise<readonly string[]> {
  const members = await db.blockMember.findMany({ where: { blockId }, select: { id: true }, orderBy: { id: 'asc' } });
  const entries = members.map(({ id: memberId }) => ({
    id: crypto.randomUUID(),
    sheetId,
    memberId,
    updatedAt: hanoi('2021-11-20 09:00'),
  }));
  await db.blockEntry.createMany({ data: entries });
  await db.blockScore.createMany({
    data: entries.flatMap(({ id: entryId }) =>
      criteria.map(({ id: criterionId, selfHundredths }) => ({ entryId, criterionId, selfHundredths })),
    ),
  });
  return entries.map(({ id }) => id);
}
