import { rm } from 'node:fs/promises';
import path from 'node:path';
import { dumpDatabase } from '@thidua/db/backup';
import type { DumpOptions, DumpSummary } from '@thidua/db/backup';
import { checkBackupFile, sealDump } from './backup-file.ts';
import { listContentFiles } from './content-files.ts';
import { PRODUCT_VERSION } from './product-version.ts';
import type { SealingKey } from './sealed-file.ts';
import { keyId } from './sealing-keys.ts';
import { sweepUnfinished, writeWholeFile } from './whole-file.ts';

/** The keys that open and prove what is in the database; they stay outside the backup, which only names them. */
export interface DatabaseKeys {
  readonly audit: Uint8Array;
  readonly fields: Uint8Array;
}

export interface BackupReport {
  readonly file: string;
  /** Size of the file, in bytes. */
  readonly bytes: number;
  readonly summary: DumpSummary;
}

/** Names of the notes in a backup that say which keys belong to its database. */
export const KEY_NOTES = { audit: 'auditKey', fields: 'fieldsKey' } as const satisfies Record<
  keyof DatabaseKeys,
  string
>;

export interface BackupSource {
  readonly url: string;
  readonly keys: DatabaseKeys;
  /** Where uploads lie. */
  readonly fileFolder: string;
  readonly onTable?: DumpOptions['onTable'];
  readonly onWait?: DumpOptions['onWait'];
  readonly lockWaitMs?: DumpOptions['lockWaitMs'];
}

/** Writes one sealed file with all rows and uploads, then reads it again: a backup that does not open is none. */
export async function makeBackup(source: BackupSource, file: string, key: SealingKey): Promise<BackupReport> {
  const { url, keys, fileFolder, onTable, onWait, lockWaitMs } = source;
  const notes = {
    product: PRODUCT_VERSION,
    [KEY_NOTES.audit]: keyId(keys.audit),
    [KEY_NOTES.fields]: keyId(keys.fields),
  };
  const files = () => listContentFiles(fileFolder);
  const parts = dumpDatabase(url, {
    notes,
    files,
    ...(onTable && { onTable }),
    ...(onWait && { onWait }),
    ...(lockWaitMs !== undefined && { lockWaitMs }),
  });
  // The moment of files is that of the machine, whatever the clock of the body says.
  await sweepUnfinished(path.dirname(file), new Date());
  const bytes = await writeWholeFile(file, sealDump(parts, key));
  try {
    return { file, bytes, summary: await checkBackupFile(file, () => Promise.resolve(key.secret)) };
  } catch (error) {
    await rm(file, { force: true }); // written a moment ago by us, and good for nothing
    throw error;
  }
}
