import { setTimeout as sleep } from 'node:timers/promises';
import type { Database, Tx } from '@thidua/db';
import { SEALED_PLACES, sealedText } from '@thidua/domain/records';
import { openedDiscipline, openedPendingCase, STORED_DISCIPLINE } from '../features/records/recording/opened.ts';
import type { FieldCipher } from '../platform/secrets/field-cipher.ts';

const BATCH = 200;

/**
 * Seals what an older version kept as plain text: disciplines and the outcome of cases. SQL has no key, so the migration only
 * made room; the program does the rest at its start, in batches, and can be stopped and started again at any point. Answers how
 * many rows it sealed.
 */
export async function sealPlaintext(db: Database['client'], cipher: FieldCipher): Promise<number> {
  let sealed = 0;
  for (const step of [sealDisciplines, sealPendingCases]) {
    for (;;) {
      const count = await db.$transaction((tx) => step(tx, cipher));
      sealed += count;
      if (count < BATCH) break;
    }
  }
  if (sealed > 0) {
    // An emptied column leaves its old value in the dead row until the table is written anew, by then without old readers.
    await oldReadersGone(db);
    await db.$executeRaw`VACUUM FULL disciplines`;
    await db.$executeRaw`VACUUM FULL pending_cases`;
  }
  return sealed;
}

const LOOK_MS = 100;
const LOOKS = 300;

/**
 * Dead rows stay as long as somebody may read them: a reader of this database that began before the sealing, and, because
 * VACUUM FULL reads by a snapshot of its own, a writer in any database of the server that did. Such ones (a running analyze,
 * a backup) end by themselves.
 */
async function oldReadersGone(db: Database['client']): Promise<void> {
  const [sealing] = await db.$queryRaw<{ readonly last: string }[]>`SELECT pg_current_xact_id()::text AS last`;
  if (sealing === undefined) return;
  for (let look = 0; look < LOOKS; look += 1) {
    const [found] = await db.$queryRaw<{ readonly gone: boolean }[]>`
      SELECT pg_snapshot_xmin(pg_current_snapshot()) > ${sealing.last}::xid8 AND NOT EXISTS (
        SELECT FROM pg_stat_activity
        WHERE (datname = current_database() OR datname IS NULL) AND pid <> pg_backend_pid()
          AND age(backend_xmin) >= age(${sealing.last}::xid8::xid)
      ) AS gone`;
    if (found?.gone === true) return;
    await sleep(LOOK_MS);
  }
}

async function sealDisciplines(tx: Tx, cipher: FieldCipher): Promise<number> {
  const rows = await tx.discipline.findMany({ where: { content: null }, select: STORED_DISCIPLINE, take: BATCH });
  for (const row of rows) {
    const content = cipher.seal(SEALED_PLACES.discipline(row.id), sealedText(openedDiscipline(cipher, row)));
    await tx.discipline.update({
      where: { id: row.id },
      data: { content, level: null, decisionNumber: null },
      select: { id: true },
    });
  }
  return rows.length;
}

async function sealPendingCases(tx: Tx, cipher: FieldCipher): Promise<number> {
  const rows = await tx.pendingCase.findMany({
    where: { outcome: { not: null } },
    select: { id: true, detail: true, outcome: true },
    take: BATCH,
  });
  for (const row of rows) {
    const detail = cipher.seal(SEALED_PLACES.pendingCase(row.id), sealedText(openedPendingCase(cipher, row)));
    await tx.pendingCase.update({ where: { id: row.id }, data: { detail, outcome: null }, select: { id: true } });
  }
  return rows.length;
}
