import { randomBytes, randomUUID } from 'node:crypto';
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { lockKeys, unlockKeys, type RoundBytes, type RoundKeys } from '@thidua/ballot';
import { makeFolder } from '@thidua/db/server';

const KEY_ENDING = '.key';
const NONCE_BYTES = 12;

/** The kinds of files that a round keeps beside the database; all of them die with its keys. */
export const ROUND_FILES = { key: KEY_ENDING, journal: '.journal', seal: '.seal' } as const;
export type RoundFile = keyof typeof ROUND_FILES;

/**
 * The secret keys of living rounds, one file each. The folder lies beside the database and outside every backup: whoever has the
 * database, or a copy of it, opens no ballot with it.
 */
export interface RoundKeyFolder {
  readonly folder: string;
  pathOf(roundId: string, file: RoundFile): string;
  write(roundId: string, round: RoundBytes, keys: RoundKeys): Promise<void>;
  /** Undefined when there is none, or none that opens. */
  read(roundId: string, round: RoundBytes): Promise<RoundKeys | undefined>;
  /** Overwrites, then removes: on a disk that keeps old blocks this is the best a program can do (docs/operations.md). */
  destroy(roundId: string): Promise<void>;
  /** Rounds that have any file here. */
  list(): Promise<readonly string[]>;
}

export function createRoundKeyFolder(folder: string, wrappingKey: Uint8Array): RoundKeyFolder {
  makeFolder(folder, 0o700);
  const pathOf = (roundId: string, file: RoundFile): string => path.join(folder, `${roundId}${ROUND_FILES[file]}`);
  return {
    folder,
    pathOf,
    write: (roundId, round, keys) =>
      writeDurably(pathOf(roundId, 'key'), lockKeys(keys, round, wrappingKey, randomBytes(NONCE_BYTES))),
    read: async (roundId, round) => {
      const file = await readIfThere(pathOf(roundId, 'key'));
      return file && unlockKeys(file, round, wrappingKey);
    },
    destroy: async (roundId) => {
      for (const file of ['key', 'seal', 'journal'] as const) await shred(pathOf(roundId, file));
      await syncFolder(folder);
    },
    list: async () => {
      const endings: readonly string[] = Object.values(ROUND_FILES);
      const names = await readdir(folder);
      return [
        ...new Set(names.filter((name) => endings.includes(path.extname(name))).map((name) => path.parse(name).name)),
      ];
    },
  };
}

/** The whole new content or the whole old one, whenever the power goes. */
export async function writeDurably(file: string, content: Uint8Array): Promise<void> {
  const made = `${file}.${randomUUID()}`;
  try {
    const handle = await open(made, 'wx', 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(made, file);
  } catch (error) {
    await rm(made, { force: true });
    throw error;
  }
  await syncFolder(path.dirname(file));
}

export async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function shred(file: string): Promise<void> {
  try {
    const { size } = await stat(file);
    const handle = await open(file, 'r+');
    try {
      await handle.write(randomBytes(Math.max(1, size)), 0, size, 0);
      await handle.sync();
      await handle.truncate(0);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rm(file);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
