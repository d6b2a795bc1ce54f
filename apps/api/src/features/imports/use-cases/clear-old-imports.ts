import { UNDO_HOURS } from '@thidua/domain/imports';
import type { ActingContext } from '../../../platform/request-context.ts';

const HOUR_MS = 3_600_000;
/** An import that nobody goes on with is put aside after this long. */
const FORGOTTEN_HOURS = 7 * 24;

/**
 * Forgets the rows and files that no undoing needs any more: cells of people are kept as short as can be (Luật 91/2025/QH15).
 * The import itself stays in the list, with its counts and the hash of its file.
 */
export async function clearOldImports({ db, now, platform, actor }: ActingContext): Promise<void> {
  const { organisationId } = actor;
  const ago = (hours: number) => new Date(now().valueOf() - hours * HOUR_MS);
  const forgotten = { status: { in: ['UPLOADED', 'CHOSEN', 'MAPPED', 'CHECKED'] as const } };
  await db.importRun.updateMany({
    where: { organisationId, status: { in: [...forgotten.status.in] }, updatedAt: { lt: ago(FORGOTTEN_HOURS) } },
    data: { status: 'CANCELLED', finishedAt: now() },
  });
  const over = await db.importRun.findMany({
    where: {
      organisationId,
      status: { in: ['IMPORTED', 'UNDONE', 'CANCELLED', 'FAILED'] },
      finishedAt: { lt: ago(UNDO_HOURS) },
      rows: { some: {} },
    },
    select: { id: true },
    take: 20,
  });
  const ids = over.map(({ id }) => id);
  await db.importRow.deleteMany({ where: { runId: { in: ids } } });
  const files = await db.importRun.findMany({ where: { id: { in: ids } }, select: { fileHash: true } });
  for (const { fileHash } of files) await forgetFile(platform, fileHash);
}

/** Removes the file unless another living import reads it. */
export async function forgetFile(
  { db, files }: Pick<ActingContext['platform'], 'db' | 'files'>,
  fileHash: string,
): Promise<void> {
  const isNeeded = await db.importRun.findFirst({
    where: { fileHash, status: { in: ['UPLOADED', 'CHOSEN', 'MAPPED', 'CHECKED', 'IMPORTING'] } },
    select: { id: true },
  });
  if (isNeeded === null) await files.remove(fileHash);
}
