import { ok, type Result } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { moved, type ImportRefusal } from '../import-refusals.ts';
import { enqueueStep } from '../import-steps.ts';
import { forgetFile } from '../../../platform/files/kept-files.ts';
import { lockImport } from '../import-run.visibility.ts';
import { refuseOwnRecords } from '../own-records.ts';

export interface CancelImportInput {
  readonly id: string;
}

interface Cancelled {
  readonly id: string;
  readonly fileHash: string;
}

/**
 * Breaks an import off. Before the confirmation its rows and file are forgotten at once; afterwards what was written is taken
 * back, so that a cancelled import has changed nothing. Whoever presses this wants it whatever version they see.
 */
export async function cancelImport(
  context: ActingContext,
  { id }: CancelImportInput,
): Promise<Result<{ readonly id: string }, ImportRefusal>> {
  const outcome = await inTransaction<Cancelled, ImportRefusal>(context, async ({ tx, at, audit, notify }) => {
    const run = await lockImport(tx, context.actor, id);
    const next = moved(run, 'CANCEL', run.version);
    if (!next.ok) return next;
    const isWriting = next.value === 'UNDOING';
    const own = isWriting ? await refuseOwnRecords(tx, context.actor, run) : undefined;
    if (own !== undefined) return own;
    await tx.importRun.update({
      where: { id },
      data: {
        status: next.value,
        version: { increment: 1 },
        isCancelled: true,
        updatedAt: at,
        ...(isWriting ? {} : { finishedAt: at }),
      },
      select: { id: true },
    });
    if (isWriting) await enqueueStep(tx, context, id, 'TAKE_BACK');
    else await tx.importRow.deleteMany({ where: { runId: id } });
    audit({ action: 'IMPORT_CANCELLED', objectType: 'ImportRun', objectId: id, detail: { from: run.status } });
    notify('import', id);
    return ok({ id, fileHash: run.fileHash });
  });
  if (outcome.ok) await forgetFile(context.platform, outcome.value.fileHash);
  return outcome;
}
