import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Database, Tx } from '@thidua/db';
import type { AuditKey } from '../platform/audit/audit-key.ts';
import { forgetHighWater } from '../platform/audit/high-water.ts';
import { endAllAccess } from './end-all-access.ts';
import { recordOperation } from './record-operation.ts';

const FILE = 'instance.epoch';

/** How the number in the database and the one in the key folder stand to each other. */
export type EpochState = 'NEW' | 'SAME' | 'DIFFERENT';

/** A random number of 63 bits, never zero. */
export function newEpoch(): bigint {
  return (randomBytes(8).readBigUInt64BE() >> 1n) | 1n;
}

export async function readEpochState(db: Database['client'], keyFolder: string): Promise<EpochState> {
  const kept = await readEpoch(keyFolder);
  const row = await db.instance.findUnique({ where: { id: 1 }, select: { epoch: true } });
  if (row === null && kept === undefined) return 'NEW';
  return row !== null && row.epoch === kept ? 'SAME' : 'DIFFERENT';
}

export interface SettledEpoch {
  readonly state: EpochState;
  /** Sign-ins that were ended because the database is of another time than the key folder. */
  readonly ended: number;
  /** When the backup was taken that this database comes from. */
  readonly backupAt: Date | null;
}

/**
 * At each start: a database that went back in time (restored, or exchanged) or that belongs to another key folder is
 * recognised by its number. Then every sign-in and every open token ends, an entry of the trail says so, and the number is
 * kept in the key folder from now on.
 */
export async function settleEpoch(
  db: Database['client'],
  keyFolder: string,
  auditKey: AuditKey,
  now: () => Date,
): Promise<SettledEpoch> {
  const state = await readEpochState(db, keyFolder);
  if (state === 'SAME') return { state, ended: 0, backupAt: null };
  const settled = await db.$transaction(async (tx) => {
    const { epoch, backupAt } = await ensureEpoch(tx, now());
    if (state === 'NEW') return { epoch, backupAt, ended: 0 };
    const ended = await endAllAccess(tx, now());
    await recordOperation(tx, auditKey, now, {
      action: 'INSTANCE_CHANGED',
      objectType: 'Instance',
      objectId: null,
      detail: { signInsEnded: ended },
    });
    return { epoch, backupAt, ended };
  });
  // Going back in time was on purpose and is on record: how far the trail had come before says nothing about this database.
  if (state === 'DIFFERENT') await forgetHighWater(keyFolder);
  await keepEpoch(keyFolder, settled.epoch);
  return { state, ended: settled.ended, backupAt: settled.backupAt };
}

async function ensureEpoch(tx: Tx, at: Date) {
  // Several processes may start at once: the first one's number stands.
  await tx.instance.createMany({ data: [{ id: 1, epoch: newEpoch(), changedAt: at }], skipDuplicates: true });
  return tx.instance.findUniqueOrThrow({ where: { id: 1 }, select: { epoch: true, backupAt: true } });
}

async function readEpoch(keyFolder: string): Promise<bigint | undefined> {
  try {
    return BigInt((await readFile(path.join(keyFolder, FILE), 'utf8')).trim());
  } catch {
    return undefined; // not there yet, or no number: not the one of the database
  }
}

async function keepEpoch(keyFolder: string, epoch: bigint): Promise<void> {
  await mkdir(keyFolder, { recursive: true, mode: 0o700 });
  const file = path.join(keyFolder, FILE);
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, `${epoch}\n`, { mode: 0o600 });
  await rename(unfinished, file);
}
