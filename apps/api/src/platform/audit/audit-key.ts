import { createHmac, randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

const KEY_BYTES = 32;

/** Signs links of the trail, so that somebody with only the database cannot chain it anew. */
export interface AuditKey {
  readonly sign: (hash: Uint8Array) => Uint8Array<ArrayBuffer>;
}

export function auditKeyOf(secret: Uint8Array): AuditKey {
  if (secret.length !== KEY_BYTES) throw new Error(`The audit key must have ${KEY_BYTES} bytes, not ${secret.length}`);
  return { sign: (hash) => new Uint8Array(createHmac('sha256', secret).update(hash).digest()) };
}

/** The key kept beside the data, made at the first start. Refuses a key file that others may read. */
export async function loadAuditKey(file: string): Promise<AuditKey> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await createOnce(file);
  const { mode } = await stat(file);
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw new Error(`${file} may be read by other users of this machine. Run: chmod 600 ${file}`);
  }
  return auditKeyOf(await readFile(file));
}

async function createOnce(file: string): Promise<void> {
  try {
    // 'wx' lets exactly one of several starting processes make the key.
    const handle = await open(file, 'wx', 0o600);
    await handle.writeFile(randomBytes(KEY_BYTES));
    await handle.sync();
    await handle.close();
    await chmod(file, 0o600);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
