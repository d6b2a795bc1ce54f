import { UNDO_HOURS } from '@thidua/domain/imports';
import type { Platform } from '../../../platform/platform.ts';
import { forgetFile, forgetOrphans } from '../../../platform/files/kept-files.ts';

const HOUR_MS = 3_600_000;
/** An import that nobody goes on with is put aside after this long. */
const FORGOTTEN_HOURS = 7 * 24;
const FORGOTTEN = ['UPLOADED', 'CHOSEN', 'MAPPED', 'CHECKED'] as const;
/** Imports cleared in one go; what is left waits for the next. */
const MOST = 200;

/**
 * Forgets the rows and files that no undoing needs any more, and files that no import names: cells of people are kept as short as
 * can be (Luật 91/2025/QH15). The import itself stays in the list, with its counts and the hash of its file. Of all bodies: nobody
 * asks for it, it is housekeeping. Answers whether anything is left that will have to go later.
 */
export async function clearOldImports(platform: Platform): Promise<{ readonly isMoreToCome: boolean }> {
  const { db, now } = platform;
  const ago = (hours: number) => new Date(now().valueOf() - hours * HOUR_MS);
  await db.importRun.updateMany({
    where: { status: { in: [...FORGOTTEN] }, updatedAt: { lt: ago(FORGOTTEN_HOURS) } },
    data: { status: 'CANCELLED', finishedAt: now() },
  });
  const over = await db.importRun.findMany({
    where: {
      status: { in: ['IMPORTED', 'UNDONE', 'CANCELLED', 'FAILED'] },
      finishedAt: { lt: ago(UNDO_HOURS) },
      rows: { some: {} },
    },
    select: { id: true, fileHash: true },
    take: MOST,
  });
  await db.importRow.deleteMany({ where: { runId: { in: over.map(({ id }) => id) } } });
  for (const { fileHash } of over) await forgetFile(platform, fileHash);
  await forgetOrphans(platform, ago(UNDO_HOURS));
  const left = await db.importRun.findFirst({
    where: { OR: [{ rows: { some: {} } }, { status: { in: [...FORGOTTEN] } }] },
    select: { id: true },
  });
  return { isMoreToCome: left !== null };
}
