import { existsSync } from 'node:fs';
import path from 'node:path';
import { loadKey } from '../platform/secrets/key-folder.ts';
import type { DatabaseKeys } from './make-backup.ts';

/** The keys that belong to the database beside that folder; made where there are none yet. */
export async function loadDatabaseKeys(folder: string): Promise<DatabaseKeys> {
  return { audit: await loadKey(folder, 'audit'), fields: await loadKey(folder, 'fields') };
}

/** The same, but undefined where a key is missing: a restore must not make new ones. */
export async function findDatabaseKeys(folder: string): Promise<DatabaseKeys | undefined> {
  const isThere = ['audit', 'fields'].every((name) => existsSync(path.join(folder, `${name}.key`)));
  return isThere ? loadDatabaseKeys(folder) : undefined;
}
