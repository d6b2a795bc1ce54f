import { setImmediate as breathe } from 'node:timers/promises';
import type { Prisma, Tx } from '@thidua/db';
import { fieldsOf, type ImportField, nextImportStatus, takeBackOf, type RowTakeBack } from '@thidua/domain/imports';
import { ok } from '@thidua/domain/kernel';
import { inTransaction, type Change } from '../../../platform/in-transaction.ts';
import { JobInterrupted } from '../../../platform/jobs/job.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { lockImport } from '../import-run.visibility.ts';
import { openTrace } from '../staging/row-content.ts';
import { WRITERS } from '../writers/index.ts';
import { needed, recordField, type Before, type Writer } from '../writers/writer.ts';
import { importedParts, turnedRound } from './imported-parts.ts';

const BATCH = 500;

/**
 * Takes the written rows of an import out of the records, the last first; each batch leaves its traces as it goes. What somebody
 * wrote over since the import stays, and the row says so.
 */
export async function takeBackRows(context: ActingContext, runId: string, signal: AbortSignal): Promise<void> {
  for (;;) {
    if (signal.aborted) throw new JobInterrupted();
    const left = await takeBackBatch(context, runId);
    if (left === 0) break;
    await breathe();
  }
  await finish(context, runId);
}

/** Answers how many rows it took back. */
async function takeBackBatch(context: ActingContext, runId: string): Promise<number> {
  const outcome = await inTransaction(context, async (change) => {
    const { tx, at, notify } = change;
    const run = await lockImport(tx, context.actor, runId);
    if (run.status !== 'UNDOING') return ok(0);
    const writer = WRITERS[run.kind];
    const rows = await writtenRows(tx, context, runId);
    if (rows.length === 0) return ok(0);
    const results = await takeBack(tx, context, writer, rows);
    await leaveTraces(tx, runId, results);
    await tell(change, context, runId, writer, results);
    // Only an undoing that somebody asked for counts up again.
    const isBrokenOff = run.isCancelled || run.failure !== null;
    const doneCount = Math.min(run.rowCount, run.doneCount + (isBrokenOff ? 0 : rows.length));
    const kept = results.filter(({ takeBack: done }) => done !== 'TAKEN_BACK').length;
    await tx.importRun.update({
      where: { id: runId },
      data: { doneCount, keptCount: { increment: kept }, takeBackAt: null, updatedAt: at },
      select: { id: true },
    });
    notify('import', runId);
    return ok(rows.length);
  });
  return outcome.ok ? outcome.value : 0;
}

interface WrittenTrace {
  readonly number: number;
  readonly isNew: boolean;
  readonly objectId: string;
  /** Unknown for rows that were written before stamps were kept. */
  readonly stamp: string | null;
  readonly before: Before | undefined;
  readonly after: Before | undefined;
}

interface TakenRow extends WrittenTrace {
  readonly takeBack: RowTakeBack;
  readonly keptFields: readonly ImportField[];
}

/** The next rows that are in the records; those of one record come together. */
async function writtenRows(
  tx: Tx,
  { platform: { fieldCipher } }: ActingContext,
  runId: string,
): Promise<readonly WrittenTrace[]> {
  const open = { runId, objectId: { not: null }, takeBack: null } as const satisfies Prisma.ImportRowWhereInput;
  const last = await tx.importRow.findMany({
    where: open,
    select: { objectId: true },
    orderBy: { number: 'desc' },
    take: BATCH,
  });
  const ids = [...new Set(last.flatMap(({ objectId }) => (objectId === null ? [] : [objectId])))];
  const rows = await tx.importRow.findMany({
    where: { ...open, objectId: { in: ids } },
    select: { number: true, outcome: true, objectId: true, stamp: true, before: true, after: true },
    orderBy: { number: 'desc' },
  });
  const opened = (column: 'before' | 'after', number: number, sealed: Uint8Array | null) =>
    sealed === null ? undefined : openTrace(fieldCipher, column, runId, number, sealed);
  return rows.map(({ number, outcome, objectId, stamp, before, after }) => ({
    number,
    isNew: outcome === 'CREATED',
    objectId: needed(objectId ?? undefined),
    stamp,
    before: opened('before', number, before),
    after: opened('after', number, after),
  }));
}

/** Weighs each row against what was written since, and takes back what is as the import left it. */
async function takeBack(
  tx: Tx,
  context: ActingContext,
  writer: Writer,
  rows: readonly WrittenTrace[],
): Promise<readonly TakenRow[]> {
  const stamps = await writer.stampsOf(tx, [...new Set(rows.map(({ objectId }) => objectId))]);
  const isUntouched = ({ objectId, stamp }: WrittenTrace) => stamp === null || stamps.get(objectId) === stamp;
  const removed = rows.filter((row) => row.isNew && isUntouched(row));
  const restored = rows.flatMap((row) =>
    !row.isNew && row.before !== undefined && (writer.keeps === 'FIELD' || isUntouched(row))
      ? [{ ...row, before: row.before }]
      : [],
  );
  if (removed.length > 0) await writer.remove(tx, context, removed);
  const kept = restored.length > 0 ? await writer.restore(tx, context, restored) : new Map<string, ImportField[]>();
  const isGone = new Set(removed.map(({ number }) => number));
  const isBack = new Set(restored.map(({ number }) => number));
  return rows.map((row): TakenRow => {
    if (isGone.has(row.number)) return { ...row, takeBack: 'TAKEN_BACK', keptFields: [] };
    if (!isBack.has(row.number)) return { ...row, takeBack: 'KEPT', keptFields: [] };
    const keptFields = kept.get(row.objectId) ?? [];
    const done = takeBackOf(fieldsOf(row.before ?? {}), keptFields);
    return { ...row, takeBack: done, keptFields: done === 'PARTLY_KEPT' ? keptFields : [] };
  });
}

/** A row that is taken back forgets what it was; one that is kept still says which record it is. */
async function leaveTraces(tx: Tx, runId: string, rows: readonly TakenRow[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE import_rows r SET "takeBack" = v.done::"RowTakeBack", "keptFields" = string_to_array(v.fields, ' '),
      "objectId" = CASE WHEN v.done = 'TAKEN_BACK' THEN NULL ELSE r."objectId" END, before = NULL, after = NULL
    FROM unnest(${rows.map(({ number }) => number)}::int[], ${rows.map(({ takeBack: done }) => done)}::text[],
      ${rows.map(({ keptFields }) => keptFields.join(' '))}::text[]) AS v (number, done, fields)
    WHERE r."runId" = ${runId}::uuid AND r.number = v.number`;
}

async function tell(
  { tx, audit }: Change,
  { platform }: ActingContext,
  importId: string,
  writer: Writer,
  rows: readonly TakenRow[],
): Promise<void> {
  const { objectType } = writer;
  const ids = [...new Set(rows.map(({ objectId }) => objectId))];
  const parts = await importedParts(tx, platform, writer, importId, ids);
  for (const { number, objectId, isNew, takeBack: done, keptFields } of rows) {
    const detail = { importId, row: number, outcome: isNew ? 'CREATED' : 'UPDATED' };
    if (done === 'KEPT') {
      audit({ action: 'RECORD_IMPORT_KEPT', objectType, objectId, detail });
      continue;
    }
    const part = parts.get(number);
    const personal = part && turnedRound(part, keptFields.map(recordField));
    audit({ action: 'RECORD_IMPORT_TAKEN_BACK', objectType, objectId, detail }, personal);
  }
}

async function finish(context: ActingContext, runId: string): Promise<void> {
  await inTransaction(context, async ({ tx, at, audit, notify }) => {
    const run = await lockImport(tx, context.actor, runId);
    const status = nextImportStatus(run.status, endOf(run));
    if (status === undefined) return ok(undefined);
    await tx.importRun.update({
      where: { id: runId },
      data: { status, version: { increment: 1 }, takeBackAt: null, updatedAt: at, finishedAt: at },
      select: { id: true },
    });
    const detail = { removed: run.createdCount, restored: run.updatedCount, kept: run.keptCount };
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
