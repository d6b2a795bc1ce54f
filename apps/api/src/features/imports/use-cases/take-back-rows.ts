import type { Prisma } from '@thidua/db';
import { nextImportStatus } from '@thidua/domain/imports';
import { ok } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import { JobInterrupted } from '../../../platform/jobs/job.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { lockImport } from '../import-run.visibility.ts';
import { openBefore } from '../staging/row-content.ts';
import { WRITERS } from '../writers/index.ts';
import { needed } from '../writers/writer.ts';

const BATCH = 500;

/** Takes the written rows of an import out of the records, the last first; each batch forgets its traces as it goes. */
export async function takeBackRows(context: ActingContext, runId: string, signal: AbortSignal): Promise<void> {
  for (;;) {
    if (signal.aborted) throw new JobInterrupted();
    const left = await takeBackBatch(context, runId);
    if (left === 0) break;
  }
  await finish(context, runId);
}

/** Answers how many rows it took back. */
async function takeBackBatch(context: ActingContext, runId: string): Promise<number> {
  const outcome = await inTransaction(context, async ({ tx, at, audit, notify }) => {
    const run = await lockImport(tx, context.actor, runId);
    if (run.status !== 'UNDOING') return ok(0);
    const writer = WRITERS[run.kind];
    const rows = await tx.importRow.findMany({
      where: { runId, objectId: { not: null } },
      select: { number: true, outcome: true, objectId: true, before: true },
      orderBy: { number: 'desc' },
      take: BATCH,
    });
    if (rows.length === 0) return ok(0);
    const objects = rows.map((row) => ({ ...row, objectId: needed(row.objectId ?? undefined) }));
    const created = objects.filter((row) => row.outcome === 'CREATED').map(({ objectId }) => objectId);
    const updated = objects.flatMap(({ number, objectId, before }) =>
      before === null ? [] : [{ objectId, before: openBefore(context.platform.fieldCipher, runId, number, before) }],
    );
    if (created.length > 0) await writer.remove(tx, created);
    if (updated.length > 0) await writer.restore(tx, context, updated);
    const where: Prisma.ImportRowWhereInput = { runId, number: { in: rows.map(({ number }) => number) } };
    await tx.importRow.updateMany({ where, data: { objectId: null, before: null } });
    for (const { number, objectId, outcome: was } of objects) {
      const detail = { importId: runId, row: number, outcome: was ?? '' };
      audit({ action: 'RECORD_IMPORT_TAKEN_BACK', objectType: writer.objectType, objectId, detail });
    }
    // Only an undoing that somebody asked for counts up again.
    const isBrokenOff = run.isCancelled || run.failure !== null;
    const doneCount = Math.min(run.rowCount, run.doneCount + (isBrokenOff ? 0 : rows.length));
    await tx.importRun.update({ where: { id: runId }, data: { doneCount, updatedAt: at }, select: { id: true } });
    notify('import', runId);
    return ok(rows.length);
  });
  return outcome.ok ? outcome.value : 0;
}

async function finish(context: ActingContext, runId: string): Promise<void> {
  await inTransaction(context, async ({ tx, at, audit, notify }) => {
    const run = await lockImport(tx, context.actor, runId);
    const status = nextImportStatus(run.status, endOf(run));
    if (status === undefined) return ok(undefined);
    await tx.importRun.update({
      where: { id: runId },
      data: { status, version: { increment: 1 }, updatedAt: at, finishedAt: at },
      select: { id: true },
    });
    const detail = { removed: run.createdCount, restored: run.updatedCount };
    audit({ action: 'IMPORT_TAKEN_BACK', objectType: 'ImportRun', objectId: runId, detail });
    notify('import', runId);
    return ok(undefined);
  });
}

/** Why the rows were taken back decides how the import ends. */
function endOf({ failure, isCancelled }: { readonly failure: string | null; readonly isCancelled: boolean }) {
  if (failure !== null) return 'FAIL';
  return isCancelled ? 'CLEAR' : 'TAKEN_BACK';
}
