import type { Tx } from '@thidua/db';
import type { Platform } from '../platform.ts';
import { FileMissing } from '../ports/file-store.ts';

/** Imports in these states still read their file. */
const READING = ['UPLOADED', 'CHOSEN', 'MAPPED', 'CHECKED', 'IMPORTING'] as const;

type Store = Pick<Platform, 'db' | 'files'>;

/**
 * Keeps the bytes for a record that is made in the same transaction. Whoever forgets a file of the same
 * name meanwhile waits for the commit and then sees the record that needs it.
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

/**
 * The same for a file that was put a moment ago, before the transaction, so that nobody waits for the disk. Throws FileMissing when
 * it was forgotten in between.
 */
export async function claimFile(tx: Tx, { files }: Pick<Store, 'files'>, fileHash: string): Promise<void> {
  await holdFile(tx, fileHash);
  if (!(await files.has(fileHash))) throw new FileMissing(fileHash);
}

/** Removes the file unless a record needs it. The same bytes are kept once, whoever sent them. */
export async function forgetFile({ db, files }: Store, fileHash: string): Promise<void> {
  await db.$transaction(async (tx) => {
    await holdFile(tx, fileHash);
    if (!(await isNeeded(tx, fileHash))) await files.remove(fileHash);
  });
}

/** Removes files older than the moment that no record needs: a change that broke off after its file was written left them. */
export async function forgetOrphans(store: Store, olderThan: Date): Promise<void> {
  for (const name of await store.files.keptBefore(olderThan)) await forgetFile(store, name);
}

/** Every table that names files is asked here. */
async function isNeeded(tx: Tx, fileHash: string): Promise<boolean> {
  const read = await tx.importRun.findFirst({
    where: { fileHash, status: { in: [...READING] } },
    select: { id: true },
  });
  if (read !== null) return true;
  const packed = await tx.meetingPack.findFirst({ where: { fileHash }, select: { id: true } });
  if (packed !== null) return true;
  const frozen = await tx.frozenPaperFile.findFirst({ where: { fileHash }, select: { paperId: true } });
  if (frozen !== null) return true;
  return (await tx.attachmentPortion.findFirst({ where: { fileHash }, select: { ordinal: true } })) !== null;
}

async function holdFile(tx: Tx, fileHash: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${fileHash}, 0))`;
}
