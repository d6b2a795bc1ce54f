import type { Tx } from '@thidua/db';
import type { Platform } from '../../platform/platform.ts';

/** Imports in these states still read their file. */
const READING = ['UPLOADED', 'CHOSEN', 'MAPPED', 'CHECKED', 'IMPORTING'] as const;

type Store = Pick<Platform, 'db' | 'files'>;

/**
 * Keeps the bytes for an import that is made in the same transaction. Whoever forgets a file of the same name meanwhile waits for
 * the commit and then sees the import that needs it.
 */
export async function keepFile(
  tx: Tx,
  { files }: Pick<Store, 'files'>,
  fileHash: string,
  bytes: Uint8Array,
): Promise<void> {
  await holdFile(tx, fileHash);
  await files.put(bytes);
}

/** Removes the file unless a living import reads it. */
export async function forgetFile({ db, files }: Store, fileHash: string): Promise<void> {
  await db.$transaction(async (tx) => {
    await holdFile(tx, fileHash);
    const isNeeded = await tx.importRun.findFirst({
      where: { fileHash, status: { in: [...READING] } },
      select: { id: true },
    });
    if (isNeeded === null) await files.remove(fileHash);
  });
}

/** Removes files older than the moment that no import needs: a change that broke off after its file was written left them. */
export async function forgetOrphans(store: Store, olderThan: Date): Promise<void> {
  for (const name of await store.files.keptBefore(olderThan)) await forgetFile(store, name);
}

async function holdFile(tx: Tx, fileHash: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${fileHash}, 0))`;
}
