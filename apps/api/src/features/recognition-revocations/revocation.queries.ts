import type { Prisma } from '@thidua/db';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { visibleRecognitionRevocations } from './revocation.visibility.ts';

export const RECOGNITION_REVOCATION_ROW = {
  id: true,
  version: true,
  status: true,
  scope: true,
  ground: true,
  reason: true,
  paperNumber: true,
  paperDate: true,
  revokedBy: true,
  proposedById: true,
  proposedAt: true,
  decidedById: true,
  decidedAt: true,
  decisionReason: true,
  initiativeId: true,
  initiative: { select: { ownerId: true, authors: { select: { staffId: true } } } },
} as const satisfies Prisma.RecognitionRevocationSelect;
export type RecognitionRevocationRow = Prisma.RecognitionRevocationGetPayload<{
  select: typeof RECOGNITION_REVOCATION_ROW;
}>;

/** What was proposed about the recognitions of an initiative, as far as the actor may know, the latest first. One statement. */
export function revocationsOfInitiative(
  { db, actor }: ActingContext,
  initiativeId: string,
): Promise<RecognitionRevocationRow[]> {
  return db.recognitionRevocation.findMany({
    where: { AND: [visibleRecognitionRevocations(actor), { initiativeId }] },
    select: RECOGNITION_REVOCATION_ROW,
    orderBy: [{ proposedAt: 'desc' }, { id: 'desc' }],
  });
}

/** One of them. Throws NOT_FOUND where the actor may not know of it. */
export async function findRecognitionRevocation(
  { db, actor }: ActingContext,
  id: string,
): Promise<RecognitionRevocationRow> {
  const where = { AND: [visibleRecognitionRevocations(actor), { id }] };
  return found(await db.recognitionRevocation.findFirst({ where, select: RECOGNITION_REVOCATION_ROW }));
}

/** Whose initiative it is: none of them decides on it. */
export function authorsOfRevoked({
  initiative: { ownerId, authors },
}: {
  readonly initiative: { readonly ownerId: string; readonly authors: readonly { readonly staffId: string }[] };
}): readonly string[] {
  return [ownerId, ...authors.map(({ staffId }) => staffId)];
}
