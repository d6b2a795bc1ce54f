import { setImmediate as breathe } from 'node:timers/promises';
import type { Tx } from '@thidua/db';
import type { JudgedRow, StagedRow } from '@thidua/domain/imports';
import type { FieldCipher } from '../../../platform/secrets/field-cipher.ts';
import type { ReadRow } from '../reading/read-request.ts';
import { openContent, sealContent, sealProblems } from './row-content.ts';

/** Rows written or read at once: few statements, and no long stop of the server between them. */
const PORTION = 1_000;
/** Rows sealed or opened in one go; about five milliseconds. */
const GO = 250;

interface Sealing {
  readonly fieldCipher: FieldCipher;
}

/** Puts the rows of the chosen sheet in the place of those that were there. */
export async function stageRows(
  tx: Tx,
  { fieldCipher }: Sealing,
  runId: string,
  rows: readonly ReadRow[],
): Promise<void> {
  await tx.importRow.deleteMany({ where: { runId } });
  for (let from = 0; from < rows.length; from += PORTION) {
    const data = await inGoes(rows.slice(from, from + PORTION), ({ number, json }) => ({
      runId,
      number,
      content: sealContent(fieldCipher, runId, number, json),
    }));
    await tx.importRow.createMany({ data });
  }
}

/** The rows of a run as they wait, in the order of the file. */
export async function stagedRows(
  db: Pick<Tx, 'importRow'>,
  { fieldCipher }: Sealing,
  runId: string,
  most?: number,
): Promise<readonly StagedRow[]> {
  const rows = await db.importRow.findMany({
    where: { runId },
    select: { number: true, content: true },
    orderBy: { number: 'asc' },
    ...(most === undefined ? {} : { take: most }),
  });
  return inGoes(rows, ({ number, content }) => openContent(fieldCipher, runId, number, content));
}

/** Writes the verdicts of the last check; one statement for a thousand rows. */
export async function writeVerdicts(
  tx: Tx,
  { fieldCipher }: Sealing,
  runId: string,
  rows: readonly JudgedRow[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += PORTION) {
    const portion = rows.slice(from, from + PORTION);
    const problems = await inGoes(portion, (row) => base64(sealProblems(fieldCipher, runId, row.number, row.problems)));
    await tx.$executeRaw`
      UPDATE import_rows r SET verdict = v.verdict::"RowVerdict", "hasWarning" = v.warns, problems = decode(v.problems, 'base64')
      FROM unnest(${portion.map(({ number }) => number)}::int[], ${portion.map(({ verdict }) => verdict)}::text[],
        ${portion.map(hasWarning)}::boolean[], ${problems}::text[]) AS v (number, verdict, warns, problems)
      WHERE r."runId" = ${runId}::uuid AND r.number = v.number`;
  }
}

/** Writes what people wrote over cells. */
export async function writeEdits(
  tx: Tx,
  { fieldCipher }: Sealing,
  runId: string,
  rows: readonly StagedRow[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += PORTION) {
    const portion = rows.slice(from, from + PORTION);
    const contents = await inGoes(portion, ({ number, cells, edits }) =>
      base64(sealContent(fieldCipher, runId, number, JSON.stringify(cells), edits)),
    );
    await tx.$executeRaw`
      UPDATE import_rows r SET content = decode(v.content, 'base64')
      FROM unnest(${portion.map(({ number }) => number)}::int[], ${contents}::text[]) AS v (number, content)
      WHERE r."runId" = ${runId}::uuid AND r.number = v.number`;
  }
}

function hasWarning({ problems }: JudgedRow): boolean {
  return problems.some(({ severity }) => severity === 'WARNING');
}

function base64(sealed: Uint8Array | null): string | null {
  return sealed === null ? null : Buffer.from(sealed).toString('base64');
}

/** Maps many rows without holding the event loop: other people's requests come in between. */
export async function inGoes<T, U>(rows: readonly T[], map: (row: T) => U): Promise<U[]> {
  const mapped: U[] = [];
  for (let from = 0; from < rows.length; from += GO) {
    for (const row of rows.slice(from, from + GO)) mapped.push(map(row));
    if (from + GO < rows.length) await breathe();
  }
  return mapped;
}
