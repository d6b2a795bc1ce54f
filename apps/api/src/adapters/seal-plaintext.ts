import { setTimeout as sleep } from 'node:timers/promises';
import { databaseFailure, type Database, type Tx } from '@thidua/db';
import { departureText, SEALED_PLACES, sealedText } from '@thidua/domain/records';
import { openedDeparture, STORED_DEPARTURE } from '../features/organisation/opened-departure.ts';
import { openedDiscipline, openedPendingCase, STORED_DISCIPLINE } from '../features/records/recording/opened.ts';
import type { FieldCipher } from '../platform/secrets/field-cipher.ts';

const BATCH = 200;

/**
 * Seals what an older version kept as plain text: disciplines, the outcome of cases, why people left. SQL has no key, so the migration only
 * made room; the program does the rest at its start, in batches, and can be stopped and started again at any point: that the
 * tables must be written anew is on record before the first row is sealed, until it is done. Answers how many rows it sealed.
 */
export async function sealPlaintext(db: Database['client'], cipher: FieldCipher): Promise<number> {
  let sealed = 0;
  if (await hasPlaintext(db)) await owe(db);
  for (const step of [sealDisciplines, sealPendingCases, sealDepartures]) {
    for (;;) {
      const count = await db.$transaction((tx) => step(tx, cipher));
      sealed += count;
      if (count < BATCH) break;
    }
  }
  if ((await db.upkeep.count({ where: { name: REWRITE } })) > 0) await rewrite(db);
  return sealed;
}

const REWRITE = 'REWRITE_SEALED_TABLES';
/** SQLSTATE lock_not_available. */
const LOCK_NOT_AVAILABLE = '55P03';

async function hasPlaintext(db: Database['client']): Promise<boolean> {
  if ((await db.discipline.count({ where: { content: null } })) > 0) return true;
  if ((await db.pendingCase.count({ where: { outcome: { not: null } } })) > 0) return true;
  return (await db.departure.count({ where: { sealedKind: null } })) > 0;
}

async function owe(db: Database['client']): Promise<void> {
  await db.upkeep.upsert({ where: { name: REWRITE }, create: { name: REWRITE }, update: {} });
}

/** An emptied column leaves its old value in the dead row until the table is written anew, by then without old readers. */
async function rewrite(db: Database['client']): Promise<void> {
  const isAlone = await oldReadersGone(db);
  try {
    await db.$executeRaw`VACUUM FULL disciplines`;
    await db.$executeRaw`VACUUM FULL pending_cases`;
    await db.$executeRaw`VACUUM FULL departures`;
  } catch (error) {
    // A backup holds every table to its end and must not keep the program from starting: the next start writes them anew.
    if (databaseFailure(error)?.code === LOCK_NOT_AVAILABLE) return;
    throw error;
  }
  // With a reader that outlasted the wait, dead rows may have been kept for it: the next start writes the tables again.
  if (isAlone) await db.upkeep.deleteMany({ where: { name: REWRITE } });
}

const LOOK_MS = 100;
const LOOKS = 300;

/**
 * Dead rows stay as long as somebody may read them: a reader of this database that began before the sealing, and, because
 * VACUUM FULL reads by a snapshot of its own, a writer in any database of the server that did. Such ones (a running analyze,
 * a backup) end by themselves. False when one of them outlasted the wait.
 */
async function oldReadersGone(db: Database['client']): Promise<boolean> {
  const [sealing] = await db.$queryRaw<{ readonly last: string }[]>`SELECT pg_current_xact_id()::text AS last`;
  if (sealing === undefined) return false;
  for (let look = 0; look < LOOKS; look += 1) {
    const [found] = await db.$queryRaw<{ readonly gone: boolean }[]>`
      SELECT pg_snapshot_xmin(pg_current_snapshot()) > ${sealing.last}::xid8 AND NOT EXISTS (
        SELECT FROM pg_stat_activity
        WHERE (datname = current_database() OR datname IS NULL) AND pid <> pg_backend_pid()
          AND age(backend_xmin) >= age(${sealing.last}::xid8::xid)
      ) AS gone`;
    if (found?.gone === true) return true;
    await sleep(LOOK_MS);
  }
  return false;
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

async function sealDepartures(tx: Tx, cipher: FieldCipher): Promise<number> {
  const rows = await tx.departure.findMany({ where: { sealedKind: null }, select: STORED_DEPARTURE, take: BATCH });
  for (const row of rows) {
    const sealedKind = cipher.seal(SEALED_PLACES.departure(row.id), departureText(openedDeparture(cipher, row)));
    await tx.departure.update({ where: { id: row.id }, data: { sealedKind, kind: null }, select: { id: true } });
  }
  return rows.length;
}
