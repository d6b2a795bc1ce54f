import { nextImportStatus } from '@thidua/domain/imports';
import { announce } from '../../../platform/live/change-feed.ts';
import type { Platform } from '../../../platform/platform.ts';

/** Says on the import that its work was given up; what had been written stays, with its traces, for the undoing by hand. */
export async function failImport({ db, now }: Platform, runId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const run = await tx.importRun.findUnique({ where: { id: runId }, select: { status: true } });
    const status = run === null ? undefined : nextImportStatus(run.status, 'FAIL');
    if (status === undefined) return;
    await tx.importRun.update({
      where: { id: runId },
      data: { status, version: { increment: 1 }, failure: 'WORK_FAILED', finishedAt: now(), updatedAt: now() },
      select: { id: true },
    });
    await announce(tx, 'import', runId);
  });
}
