import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Database } from '@thidua/db';

/** How far the chain had come when the program last looked; kept in the key folder, where the database does not reach. */
export interface HighWater {
  /** The chain that it belongs to; another database has another. */
  readonly instanceId: string;
  readonly seq: bigint;
  /** SHA-256 of that entry, in hex. */
  readonly hash: string;
}

const FILE = 'audit.high-water';
const LINE = /^([0-9a-f-]{36}) (\d{1,18}) ([0-9a-f]{64})\n$/;

/** The mark; undefined where none was written yet. Throws for a file that holds none: that is no state a crash leaves behind. */
export async function readHighWater(keyFolder: string): Promise<HighWater | undefined> {
  let text: string;
  try {
    text = await readFile(path.join(keyFolder, FILE), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  const [, instanceId, seq, hash] = LINE.exec(text) ?? [];
  if (instanceId === undefined || seq === undefined || hash === undefined) {
    throw new Error(`${path.join(keyFolder, FILE)} does not hold a mark of the trail.`);
  }
  return { instanceId, seq: BigInt(seq), hash };
}

/**
 * Writes down how far the chain has come. A mark only rises, and none is written over that of another chain: a chain that
 * became shorter, or that was emptied and begun anew, keeps the old mark, so that it shows.
 */
export async function raiseHighWater(db: Pick<Database['client'], 'auditHead'>, keyFolder: string): Promise<void> {
  const head = await db.auditHead.findUnique({ where: { id: 1 } });
  if (head === null) return;
  const kept = await readHighWater(keyFolder);
  if (kept !== undefined && (kept.instanceId !== head.instanceId || kept.seq >= head.lastSeq)) return;
  const hash = Buffer.from(head.lastHash).toString('hex');
  await writeWhole(path.join(keyFolder, FILE), `${head.instanceId} ${head.lastSeq} ${hash}\n`);
}

/** A database that was restored on purpose goes back in time: its chain begins a new mark. */
export async function forgetHighWater(keyFolder: string): Promise<void> {
  await rm(path.join(keyFolder, FILE), { force: true });
}

async function writeWhole(file: string, text: string): Promise<void> {
  const unfinished = `${file}.${randomUUID()}`;
  const handle = await open(unfinished, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(unfinished, file);
}

const EVERY_MS = 60_000;

/** Raises the mark each minute; `stop` raises it once more. */
export function keepHighWater(
  db: Pick<Database['client'], 'auditHead'>,
  keyFolder: string,
  onFailure: (error: unknown) => void,
): { readonly stop: () => Promise<void> } {
  const raise = () => raiseHighWater(db, keyFolder).catch(onFailure);
  let last = raise();
  const timer = setInterval(() => void (last = last.then(raise)), EVERY_MS);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await last.then(raise);
    },
  };
}
