import type { Prisma, Tx } from '@thidua/db';
import type { Columns } from './columns.ts';
import { day, hanoi } from './day.ts';

interface RevokedAward {
  readonly awardRecordId: string;
  readonly proposedById: string;
}

/** A revocation of an award of 2020 or before: a proposal unless told otherwise; where it is confirmed, the award is revoked. */
export async function buildAwardRevocation(
  db: Tx,
  {
    awardRecordId,
    ...overrides
  }: Columns<Omit<Prisma.AwardRevocationUncheckedCreateInput, keyof RevokedAward>> & RevokedAward,
): Promise<Prisma.AwardRevocationModel> {
  const { organisationId } = await db.awardRecord.findUniqueOrThrow({ where: { id: awardRecordId } });
  const row = {
    organisationId,
    ground: 'FALSE_DECLARATION' as const,
    reason: 'Báo cáo thành tích kê khai không đúng.',
    paperNumber: '90/QĐ-SNgV',
    paperDate: day('2021-11-30'),
    revokedBy: 'Giám đốc Sở Ngoại vụ',
    returnsMoney: true,
    proposedAt: hanoi('2021-12-01 09:00'),
    ...overrides,
  };
  // One statement of Prisma, one transaction: award and revocation say the same at its end.
  const { revocations } = await db.awardRecord.update({
    where: { id: awardRecordId },
    data: {
      ...(row.status === 'CONFIRMED' ? { revokedOn: row.paperDate, revokedReason: row.reason } : {}),
      revocations: { create: row },
    },
    select: { revocations: { orderBy: { id: 'desc' }, take: 1 } },
  });
  const [revocation] = revocations;
  if (revocation === undefined) throw new Error(`No revocation of ${awardRecordId} was written`);
  return revocation;
}
