import type { Prisma } from '@thidua/db';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { visibleRevocations } from './revocation.visibility.ts';

export const REVOCATION_ROW = {
  id: true,
  version: true,
  status: true,
  ground: true,
  reason: true,
  paperNumber: true,
  paperDate: true,
  revokedBy: true,
  returnsMoney: true,
  proposedById: true,
  proposedAt: true,
  decidedById: true,
  decidedAt: true,
  decisionReason: true,
  awardRecordId: true,
  awardRecord: {
    select: {
      staffId: true,
      departmentId: true,
      otherSubjectId: true,
      otherSubject: { select: { name: true } },
      decisionLine: { select: { bonus: { select: { amount: true } } } },
    },
  },
} as const satisfies Prisma.AwardRevocationSelect;
export type RevocationRow = Prisma.AwardRevocationGetPayload<{ select: typeof REVOCATION_ROW }>;

/** One revocation. Throws NOT_FOUND where the viewer may not know of it. */
export async function findRevocation({ db, actor }: ActingContext, id: string): Promise<RevocationRow> {
  const where = { AND: [visibleRevocations(actor), { id }] };
  return found(await db.awardRevocation.findFirst({ where, select: REVOCATION_ROW }));
}
