import type { DoubleRule } from '@thidua/domain/imports';
import { ok, type Result } from '@thidua/domain/kernel';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { moved, refuse, type ImportRefusal } from '../import-refusals.ts';
import { enqueueStep } from '../import-steps.ts';
import { lockImport } from '../import-run.visibility.ts';

export interface StartImportInput {
  readonly id: string;
  readonly version: number;
  readonly doubleRule: DoubleRule;
  /** Imports the good rows and leaves those with errors out; without it a file with errors is not imported at all. */
  readonly onlyGood: boolean;
}

/** The confirmation: from here on rows come into the records, in the background. */
export function startImport(
  context: ActingContext,
  { id, version, doubleRule, onlyGood }: StartImportInput,
): Promise<Result<{ readonly id: string }, ImportRefusal>> {
  return inTransaction<{ readonly id: string }, ImportRefusal>(context, async ({ tx, at, audit, notify }) => {
    const run = await lockImport(tx, context.actor, id);
    const next = moved(run, 'START', version);
    if (!next.ok) return next;
    if (run.errorCount > 0 && !onlyGood) {
      return refuse({ field: 'onlyGood', code: 'HAS_ERRORS', actual: run.errorCount });
    }
    const wanted = run.newCount + (doubleRule === 'UPDATE' ? run.changedCount : 0);
    if (wanted === 0) return refuse({ field: 'rows', code: 'NOTHING_TO_IMPORT', actual: run.sameCount });
    await tx.importRun.update({
      where: { id },
      data: { status: next.value, version: { increment: 1 }, doubleRule, doneCount: 0, updatedAt: at },
      select: { id: true },
    });
    const detail = { kind: run.kind, rows: wanted, doubles: doubleRule };
    audit({ action: 'IMPORT_STARTED', objectType: 'ImportRun', objectId: id, detail });
    await enqueueStep(tx, context, id, 'WRITE');
    notify('import', id);
    return ok({ id });
  });
}
