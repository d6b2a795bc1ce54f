import { nextImportStatus } from '@thidua/domain/imports';
import { ok } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { lockImport } from '../import-run.visibility.ts';
import { stagedRows, writeVerdicts } from '../staging/staged-rows.ts';
import { countsOf, judgeImport } from './judge-import.ts';

/** Judges every row of a mapped import. Nothing happens when the import has gone on or away meanwhile. */
export async function checkImport(context: ActingContext, runId: string): Promise<void> {
  await inTransaction(context, async ({ tx, at, notify }) => {
    const run = await lockImport(tx, context.actor, runId);
    const next = nextImportStatus(run.status, 'CHECKED');
    if (run.status !== 'MAPPED' || next === undefined) return ok(undefined);
    const rows = await judgeImport(tx, context, run, await stagedRows(tx, context.platform, runId));
    await writeVerdicts(tx, context.platform, runId, rows);
    await tx.importRun.update({
      where: { id: runId },
      data: { ...countsOf(rows), status: next, version: { increment: 1 }, updatedAt: at },
      select: { id: true },
    });
    notify('import', runId);
    return ok(undefined);
  });
}
