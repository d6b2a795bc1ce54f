import {
  initiativeKey,
  type ImportKind,
  type JudgedRow,
  nextImportStatus,
  type RowOutcome,
} from '@thidua/domain/imports';
import { ok } from '@thidua/domain/kernel';
import type { Change } from '../../../platform/in-transaction.ts';
import { inTransaction } from '../../../platform/in-transaction.ts';
import { JobInterrupted } from '../../../platform/jobs/job.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { lockImport } from '../import-run.visibility.ts';
import { sealTrace } from '../staging/row-content.ts';
import { inGoes, stagedRows } from '../staging/staged-rows.ts';
import { WRITERS } from '../writers/index.ts';
import type { Before, Writer, WrittenRow } from '../writers/writer.ts';
import { judgeImport } from './judge-import.ts';

/** Rows of one transaction: small enough that nobody waits for its locks, large enough that statements are few. */
const BATCH = 500;

/**
 * Writes the rows of an import, batch by batch. A batch commits with its trace in the rows, so a crash loses nothing and doubles
 * nothing: whoever goes on judges the rows that have no outcome yet, against the body as it is then.
 */
export async function writeRows(context: ActingContext, runId: string, signal: AbortSignal): Promise<void> {
  const { db, platform, actor } = context;
  const run = await db.importRun.findFirst({ where: { id: runId, organisationId: actor.organisationId } });
  if (run === null || run.status !== 'IMPORTING') return;
  const isUpdating = run.doubleRule === 'UPDATE';
  const done = await db.importRow.findMany({
    where: { runId, outcome: { not: null } },
    select: { number: true },
  });
  const isDone = new Set(done.map(({ number }) => number));
  // Judged all together, so that doubles inside the file are seen; those written before are left out afterwards.
  const judged = await judgeImport(db, context, run, await stagedRows(db, platform, runId));
  const open = judged.filter(({ number }) => !isDone.has(number));
  for (const batch of batchesOf(run.kind, open)) {
    if (signal.aborted) throw new JobInterrupted();
    const isWanted = await writeBatch(context, runId, WRITERS[run.kind], batch, isUpdating);
    if (!isWanted) return;
  }
  await finish(context, runId);
}

/** Parts of about five hundred rows; authors of one initiative stay together. */
function batchesOf(kind: ImportKind, rows: readonly JudgedRow[]): readonly (readonly JudgedRow[])[] {
  const keyOf = ({ values, number }: JudgedRow) => (kind === 'INITIATIVE' ? initiativeKey(values) : String(number));
  const batches: JudgedRow[][] = [[]];
  for (const group of Map.groupBy(rows, keyOf).values()) {
    const last = batches.at(-1);
    if (last === undefined || last.length + group.length > BATCH) batches.push([...group]);
    else last.push(...group);
  }
  return batches.filter(({ length }) => length > 0);
}

/** Writes one batch; false when the import was cancelled meanwhile. */
async function writeBatch(
  context: ActingContext,
  runId: string,
  writer: Writer,
  batch: readonly JudgedRow[],
  isUpdating: boolean,
): Promise<boolean> {
  const outcome = await inTransaction(context, async (change) => {
    const { tx, at, notify } = change;
    const { status } = await lockImport(tx, context.actor, runId);
    if (status !== 'IMPORTING') return ok(false);
    const created = await writer.create(
      tx,
      context,
      batch.filter(({ verdict }) => verdict === 'NEW'),
    );
    const changed = batch.filter(({ verdict }) => verdict === 'CHANGED');
    const updated = isUpdating && changed.length > 0 ? await writer.update(tx, context, changed) : [];
    await leaveTraces(change, context, runId, writer, batch, { created, updated });
    remember(change, writer, runId, created, 'CREATED');
    remember(change, writer, runId, updated, 'UPDATED');
    await tx.importRun.update({
      where: { id: runId },
      data: {
        doneCount: { increment: batch.length },
        createdCount: { increment: created.length },
        updatedCount: { increment: updated.length },
        skippedCount: { increment: batch.length - created.length - updated.length },
        updatedAt: at,
      },
      select: { id: true },
    });
    notify('import', runId);
    return ok(true);
  });
  return outcome.ok && outcome.value;
}

interface Written {
  readonly created: readonly WrittenRow[];
  readonly updated: readonly WrittenRow[];
}

async function leaveTraces(
  { tx }: Change,
  { platform: { fieldCipher } }: ActingContext,
  runId: string,
  writer: Writer,
  batch: readonly JudgedRow[],
  { created, updated }: Written,
): Promise<void> {
  const ids = [...created, ...updated].map(({ objectId }) => objectId);
  const stamps = ids.length === 0 ? undefined : await writer.stampsOf(tx, ids);
  const sealed = (column: 'before' | 'after', number: number, values: Before | undefined) =>
    values === undefined ? null : Buffer.from(sealTrace(fieldCipher, column, runId, number, values)).toString('base64');
  const traces = new Map<number, { readonly outcome: RowOutcome; readonly row: WrittenRow }>([
    ...created.map((row) => [row.number, { outcome: 'CREATED', row }] as const),
    ...updated.map((row) => [row.number, { outcome: 'UPDATED', row }] as const),
  ]);
  const rows = await inGoes(batch, ({ number, verdict }) => {
    const trace = traces.get(number);
    const objectId = trace?.row.objectId;
    return {
      number,
      verdict,
      outcome: trace?.outcome ?? 'SKIPPED',
      objectId: objectId ?? null,
      stamp: objectId === undefined ? null : (stamps?.get(objectId) ?? null),
      before: sealed('before', number, trace?.row.before),
      after: sealed('after', number, trace?.row.after),
    };
  });
  await tx.$executeRaw`
    UPDATE import_rows r SET outcome = v.outcome::"RowOutcome", verdict = v.verdict::"RowVerdict", "objectId" = v.object,
      before = decode(v.before, 'base64'), after = decode(v.after, 'base64'), stamp = v.stamp
    FROM unnest(${rows.map(({ number }) => number)}::int[], ${rows.map(({ outcome }) => outcome)}::text[],
      ${rows.map(({ verdict }) => verdict)}::text[], ${rows.map(({ objectId }) => objectId)}::uuid[],
      ${rows.map(({ before }) => before)}::text[], ${rows.map(({ after }) => after)}::text[],
      ${rows.map(({ stamp }) => stamp)}::text[]) AS v (number, outcome, verdict, object, before, after, stamp)
    WHERE r."runId" = ${runId}::uuid AND r.number = v.number`;
}

function remember(
  { audit }: Change,
  { objectType }: Writer,
  importId: string,
  rows: readonly WrittenRow[],
  outcome: RowOutcome,
): void {
  for (const { number, objectId, subjectId, changes } of rows) {
    audit(
      { action: 'RECORD_IMPORTED', objectType, objectId, detail: { importId, row: number, outcome } },
      { subjectId, changes },
    );
  }
}

async function finish(context: ActingContext, runId: string): Promise<void> {
  await inTransaction(context, async ({ tx, at, audit, notify }) => {
    const run = await lockImport(tx, context.actor, runId);
    const status = nextImportStatus(run.status, 'FINISH');
    if (status === undefined) return ok(undefined);
    await tx.importRun.update({
      where: { id: runId },
      data: { status, version: { increment: 1 }, finishedAt: at, updatedAt: at },
      select: { id: true },
    });
    const { kind, createdCount: created, updatedCount: updated, skippedCount: skipped } = run;
    const detail = { kind, created, updated, skipped };
    audit({ action: 'IMPORT_FINISHED', objectType: 'ImportRun', objectId: runId, detail });
    notify('import', runId);
    return ok(undefined);
  });
}
