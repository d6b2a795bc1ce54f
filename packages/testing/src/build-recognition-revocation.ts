import type { Prisma, Tx } from '@thidua/db';
import type { Columns } from './columns.ts';
import { day, hanoi } from './day.ts';

interface RevokedRecognition {
  readonly initiativeId: string;
  readonly proposedById: string;
}

/** A revocation of a recognition at the body's own level: a proposal unless told otherwise; confirmed, nothing is recognised any more. */
export async function buildRecognitionRevocation(
  db: Tx,
  {
    initiativeId,
    ...overrides
  }: Columns<Omit<Prisma.RecognitionRevocationUncheckedCreateInput, keyof RevokedRecognition>> & RevokedRecognition,
): Promise<Prisma.RecognitionRevocationModel> {
  const { organisationId } = await db.initiative.findUniqueOrThrow({ where: { id: initiativeId } });
  const row = {
    organisationId,
    scope: 'GRASSROOTS' as const,
    ground: 'khoản 2 Điều 3 Nghị định 13/2012/NĐ-CP',
    reason: 'Giải pháp đã được bảo hộ trước ngày nộp đơn.',
    paperNumber: '91/QĐ-SNgV',
    paperDate: day('2021-11-30'),
    revokedBy: 'Giám đốc Sở Ngoại vụ',
    proposedAt: hanoi('2021-12-01 09:00'),
    ...overrides,
  };
  const lost = {
    revokedOn: row.paperDate,
    revokedByPaper: row.paperNumber,
    revokedReason: row.reason,
    revokedAt: hanoi('2021-12-02 09:00'),
  };
  // One statement of Prisma, one transaction: initiative, recognition and revocation say the same at its end.
  const { recognitionRevocations } = await db.initiative.update({
    where: { id: initiativeId },
    data: {
      ...(row.status === 'CONFIRMED'
        ? { status: 'NOT_RECOGNISED', recognitions: { updateMany: { where: { revokedOn: null }, data: lost } } }
        : {}),
      recognitionRevocations: { create: row },
    },
    select: { recognitionRevocations: { orderBy: { id: 'desc' }, take: 1 } },
  });
  const [revocation] = recognitionRevocations;
  if (revocation === undefined) throw new Error(`No revocation of ${initiativeId} was written`);
  return revocation;
}
