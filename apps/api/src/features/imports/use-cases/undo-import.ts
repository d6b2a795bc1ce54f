import { UNDO_HOURS } from '@thidua/domain/imports';
import { err, ok, type Result } from '@thidua/domain/kernel';
import type { Tx } from '@thidua/db';
import { inTransaction } from '../../../platform/in-transaction.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { moved, type ImportRefusal, type NotUndoable, type UsedRows } from '../import-refusals.ts';
import { enqueueStep } from '../import-steps.ts';
import { lockImport } from '../import-run.visibility.ts';
import { refuseOwnRecords } from '../own-records.ts';
import { WRITERS } from '../writers/index.ts';

export interface UndoImportInput {
  readonly id: string;
  readonly version: number;
}

const HOUR_MS = 3_600_000;
/** Rows of one kind of later work that the refusal names; it counts the others. */
const MOST_ROWS_NAMED = 20;

/** Until when an import may be undone; undefined for one that did not end. */
export function undoUntil(finishedAt: Date | null): Date | undefined {
  return finishedAt === null ? undefined : new Date(finishedAt.valueOf() + UNDO_HOURS * HOUR_MS);
}

/**
 * Takes a finished import back within a day, unless later work rests on its rows: then it says which, and on how many. An undoing
 * that failed is sent on its way again, whenever that is. Never by somebody whose own record it brought.
 */
export function undoImport(
  context: ActingContext,
  { id, version }: UndoImportInput,
): Promise<Result<{ readonly id: string }, ImportRefusal | NotUndoable>> {
  return inTransaction<{ readonly id: string }, ImportRefusal | NotUndoable>(
    context,
    async ({ tx, at, audit, notify }) => {
      const run = await lockImport(tx, context.actor, id);
      const next = moved(run, 'UNDO', version);
      if (!next.ok) return next;
      const isAgain = run.status === 'UNDOING';
      const own = await refuseOwnRecords(tx, context.actor, run);
      if (own !== undefined) return own;
      if (isAgain && run.takeBackTries === 0)
        return err({ code: 'INVALID_TRANSITION', from: run.status, event: 'UNDO' });
      const until = undoUntil(run.finishedAt);
      if (!isAgain && (until === undefined || at > until)) {
        return err({ code: 'NOT_UNDOABLE', reason: 'TOO_LATE', uses: [] });
      }
      const uses = isAgain ? [] : await usesOf(tx, context, run);
      if (uses.length > 0) return err({ code: 'NOT_UNDOABLE', reason: 'IN_USE', uses });
      await tx.importRun.update({
        where: { id },
        data: {
          status: next.value,
          version: { increment: 1 },
          takeBackTries: 0,
          takeBackAt: null,
          updatedAt: at,
          ...(isAgain ? {} : { doneCount: 0 }),
        },
        select: { id: true },
      });
      audit({ action: 'IMPORT_UNDO_ASKED', objectType: 'ImportRun', objectId: id, detail: { from: run.status } });
      await enqueueStep(tx, context, id, 'TAKE_BACK');
      notify('import', id);
      return ok({ id });
    },
  );
}

async function usesOf(
  tx: Tx,
  { actor }: ActingContext,
  run: Awaited<ReturnType<typeof lockImport>>,
): Promise<readonly UsedRows[]> {
  const rows = await tx.importRow.findMany({
    where: { runId: run.id, outcome: 'CREATED' },
    select: { number: true, objectId: true },
    orderBy: { number: 'asc' },
  });
  const ids = rows.flatMap(({ objectId }) => (objectId === null ? [] : [objectId]));
  if (ids.length === 0 || run.finishedAt === null) return [];
  // Records of the body carry its business time (docs/decisions/0004), an import the real one.
  const since = new Date(run.finishedAt.valueOf() + actor.clockOffsetSeconds * 1000);
  const uses = await WRITERS[run.kind].usesOf(tx, ids, since);
  return uses.map(({ source, ids: used }) => {
    const isUsed = new Set(used);
    const numbers = rows
      .filter(({ objectId }) => objectId !== null && isUsed.has(objectId))
      .map(({ number }) => number);
    return { source, count: numbers.length, rows: numbers.slice(0, MOST_ROWS_NAMED) };
  });
}
