import { randomUUID } from 'node:crypto';
import type { AuditEvent } from '@thidua/domain/audit';
import { nextImportStatus, takeBackPause } from '@thidua/domain/imports';
import { recordAudit } from '../../../platform/audit/record-audit.ts';
import { enqueue } from '../../../platform/jobs/job.ts';
import { announce } from '../../../platform/live/change-feed.ts';
import type { Platform } from '../../../platform/platform.ts';
import { IMPORT_JOB, type StepPayload } from '../import-steps.ts';

/**
 * Says on the import that its work was given up. Nothing half-written stays: what had come into the records is taken back
 * first, and only then the import counts as failed. A taking back is tried again, with pauses that grow; in the end a person has
 * to look, and the import, the list of work and the trail say so.
 */
export async function failImport({ db, now, auditKey }: Platform, payload: StepPayload): Promise<void> {
  const { runId } = payload;
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM import_runs WHERE id = ${runId}::uuid FOR UPDATE`;
    const run = await tx.importRun.findUnique({ where: { id: runId }, select: { status: true, takeBackTries: true } });
    if (run === null) return;
    const at = now();
    const takeBack = { ...payload, step: 'TAKE_BACK' } as const;
    const origin = { actor: undefined, isSystem: true, requestId: randomUUID(), now };
    const tell = (event: AuditEvent) => recordAudit(tx, auditKey, origin, [{ event }]);
    if (run.status === 'UNDOING') {
      const tries = run.takeBackTries + 1;
      const pause = takeBackPause(tries);
      const again = pause === undefined ? null : new Date(at.valueOf() + pause);
      await tx.importRun.update({
        where: { id: runId },
        data: { takeBackTries: tries, takeBackAt: again, version: { increment: 1 }, updatedAt: at },
        select: { id: true },
      });
      if (again !== null) await enqueue(tx, { kind: IMPORT_JOB, payload: takeBack, at: again });
      await announce(tx, 'import', runId);
      const detail = { tries, isLast: again === null };
      await tell({ action: 'IMPORT_TAKE_BACK_FAILED', objectType: 'ImportRun', objectId: runId, detail });
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
    await tell({ action: 'IMPORT_FAILED', objectType: 'ImportRun', objectId: runId, detail: { from: run.status } });
  });
}
