import { randomBytes, randomUUID } from 'node:crypto';
import { link, open, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from '@thidua/db/server';

/**
 * The secrets of an installation, one file each: signing the trail, sealing single columns, sealing backups, locking the keys of
 * the secret ballot. The last is in no export: whoever opens an old copy must not open ballots.
 */
const KEY_NAMES = ['audit', 'fields', 'backup', 'ballots'] as const;
export type KeyName = (typeof KEY_NAMES)[number];

/** Length of every key, in bytes. */
export const KEY_BYTES = 32;

/** Keys lie beside the database, never in it: whoever copies the one does not have the other. */
export function keyFolderOf(dataFolder: string): string {
  return path.join(dataFolder, 'keys');
}

/** The key kept under that name, made at the first start. Refuses a key file that others may read. */
export async function loadKey(folder: string, name: KeyName): Promise<Uint8Array> {
  const file = path.join(folder, `${name}.key`);
  makeFolder(folder, 0o700);
  await createOnce(file);
  const { mode } = await stat(file);
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw new Error(`${file} may be read by other users of this machine. Run: chmod 600 ${file}`);
  }
  const key = await readFile(file);
  if (key.length !== KEY_BYTES) throw new Error(`${file} must hold ${KEY_BYTES} bytes, not ${key.length}`);
  return key;
}

/** Exactly one of several starting processes makes the key, and nobody ever reads half of one: the name comes last. */
async function createOnce(file: string): Promise<void> {
  const made = `${file}.${randomUUID()}`;
  const handle = await open(made, 'wx', 0o600);
  try {
    await handle.writeFile(randomBytes(KEY_BYTES));
    await handle.sync();
    await handle.close();
    await link(made, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(made, { force: true });
  }
}
