import type { Prisma, Tx } from '@thidua/db';
import type { Actor } from '@thidua/domain/accounts';
import { ATTACHMENT_LIMITS, ATTACHMENT_QUOTA, type AttachmentRefusal } from '@thidua/domain/attachments';
import { columnOf, isEvidence, isSignedCopy, UNREPORTED, type Held } from './attachment-holders.ts';

const HOUR_MS = 3_600_000;

/**
 * Why the account may begin no file of this size now; undefined when it may. Files that were refused count within their day,
 * for looking into them is what costs. The account is held until the commit: files begun at once are counted one after the other.
 */
export async function quotaRefusal(
  tx: Tx,
  { accountId, organisationId }: Pick<Actor, 'accountId' | 'organisationId'>,
  bytes: number,
  at: Date,
): Promise<AttachmentRefusal | undefined> {
  await tx.$executeRaw`SELECT 1 FROM accounts WHERE id = ${accountId}::uuid FOR NO KEY UPDATE`;
  const since = new Date(at.valueOf() - ATTACHMENT_QUOTA.hours * HOUR_MS);
  const today = await tx.attachment.aggregate({
    where: { uploadedById: accountId, startedAt: { gt: since } },
    _count: true,
    _sum: { bytes: true },
  });
  if (today._count >= ATTACHMENT_QUOTA.files) return { code: 'TOO_MANY_TODAY', limit: ATTACHMENT_QUOTA.files };
  if ((today._sum.bytes ?? 0) + bytes > ATTACHMENT_QUOTA.bytes) {
    return { code: 'TOO_MUCH_TODAY', limit: ATTACHMENT_QUOTA.bytes };
  }
  const [{ kept }] = await tx.$queryRaw<[{ kept: bigint }]>`
    SELECT coalesce(sum(p.bytes), 0)::bigint AS kept
    FROM attachment_portions p JOIN attachments a ON a.id = p."attachmentId"
    WHERE a."organisationId" = ${organisationId}::uuid`;
  return Number(kept) + bytes > ATTACHMENT_QUOTA.bodyBytes
    ? { code: 'BODY_FULL', limit: ATTACHMENT_QUOTA.bodyBytes }
    : undefined;
}

/** Whether the record is full. Of evidence, what its reporter is gathering for the next report counts. */
export async function isFull(
  tx: Tx,
  held: Held,
  { accountId }: Pick<Actor, 'accountId'>,
  replacesId: string | undefined,
): Promise<boolean> {
  const ofRecord: Prisma.AttachmentWhereInput = isEvidence(held) ? { ...UNREPORTED, uploadedById: accountId } : {};
  const count = await tx.attachment.count({
    where: {
      ...columnOf(held),
      ...ofRecord,
      completedAt: { not: null },
      removedAt: null,
      replacedAt: null,
      ...(replacesId === undefined ? {} : { id: { not: replacesId } }),
    },
  });
  return count >= (isSignedCopy(held) ? 1 : ATTACHMENT_LIMITS.perRecord);
}

/** What a record that is full says: of the one copy with signature and seal, that it is replaced and not joined. */
export function fullRefusal(held: Held): AttachmentRefusal {
  return isSignedCopy(held) ? { code: 'COPY_THERE' } : { code: 'TOO_MANY_FILES', limit: ATTACHMENT_LIMITS.perRecord };
}
