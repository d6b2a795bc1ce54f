import { randomUUID } from 'node:crypto';
import { nextImportStatus } from '@thidua/domain/imports';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import { enqueue } from '../../../platform/jobs/job.ts';
import { announce } from '../../../platform/live/change-feed.ts';
import type { Platform } from '../../../platform/platform.ts';
import { IMPORT_JOB, type StepPayload } from '../import-steps.ts';

/** A taking back that was given up is tried again after this time: what hinders it (a lock, a full disk) passes. */
const AGAIN_MS = 10 * 60_000;

/**
 * Says on the import that its work was given up. Nothing half-written stays: what had come into the records is taken back
 * first, and only then the import counts as failed. A taking back is never given up for good.
 */
export async function failImport({ db, now, auditKey }: Platform, payload: StepPayload): Promise<void> {
  const { runId } = payload;
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM import_runs WHERE id = ${runId}::uuid FOR UPDATE`;
    const run = await tx.importRun.findUnique({ where: { id: runId }, select: { status: true } });
    if (run === null) return;
    const at = now();
    const takeBack = { ...payload, step: 'TAKE_BACK' } as const;
    if (run.status === 'UNDOING') {
      await enqueue(tx, { kind: IMPORT_JOB, payload: takeBack, at: new Date(at.valueOf() + AGAIN_MS) });
      return;
    }
    const status = nextImportStatus(run.status, 'FAIL');
    if (status === undefined) return;
    const isWriting = status === 'UNDOING';
    await tx.importRun.update({
      where: { id: runId },
      data: {
        status,
        version: { increment: 1 },
        failure: 'WORK_FAILED',
        updatedAt: at,
        ...(isWriting ? {} : { finishedAt: at }),
      },
      select: { id: true },
    });
    if (isWriting) await enqueue(tx, { kind: IMPORT_JOB, payload: takeBack, at });
    await announce(tx, 'import', runId);
    const origin = { actor: undefined, isSystem: true, requestId: randomUUID(), now };
    await recordAudit(tx, auditKey, origin, [
      {
        event: { action: 'IMPORT_FAILED', objectType: 'ImportRun', objectId: runId, detail: { from: run.status } },
      },
    ]);
  });
}
