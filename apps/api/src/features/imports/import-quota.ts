import type { Tx } from '@thidua/db';
import { type FileRefusal, IMPORT_QUOTA } from '@thidua/domain/imports';

const HOUR_MS = 3_600_000;

/** Why an account may send no file of this size now; undefined when it may. */
export async function quotaRefusal(
  tx: Pick<Tx, 'importRun'>,
  accountId: string,
  bytes: number,
  at: Date,
): Promise<FileRefusal | undefined> {
  const sent = await tx.importRun.aggregate({
    where: { startedById: accountId, createdAt: { gt: new Date(at.valueOf() - IMPORT_QUOTA.hours * HOUR_MS) } },
    _count: true,
    _sum: { fileBytes: true },
  });
  if (sent._count >= IMPORT_QUOTA.files) return { code: 'TOO_MANY_TODAY', limit: IMPORT_QUOTA.files };
  const total = (sent._sum.fileBytes ?? 0) + bytes;
  return total > IMPORT_QUOTA.bytes ? { code: 'TOO_MUCH_TODAY', limit: IMPORT_QUOTA.bytes, actual: total } : undefined;
}

/** Holds the account against its own further files until the commit, so that files sent at once are counted one after the other. */
export async function holdQuota(tx: Tx, accountId: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM accounts WHERE id = ${accountId}::uuid FOR NO KEY UPDATE`;
}
