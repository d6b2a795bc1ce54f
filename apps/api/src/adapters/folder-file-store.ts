import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { FileMissing, type FileStore } from '../platform/ports/file-store.ts';
import type { FieldCipher } from '../platform/secrets/field-cipher.ts';

const NAME = /^[0-9a-f]{64}$/;

/** Files lie beside the database and the keys, in the one folder to keep. */
export function fileFolderOf(dataFolder: string): string {
  return path.join(dataFolder, 'files');
}

/** A store in a folder, two letters of the name a level; each file sealed under the key of the installation. */
export function createFolderFileStore(folder: string, cipher: FieldCipher): FileStore {
  function pathOf(name: string): string {
    if (!NAME.test(name)) throw new FileMissing(name);
    return path.join(folder, name.slice(0, 2), name);
  }

  return {
    put: async (bytes) => {
      const name = createHash('sha256').update(bytes).digest('hex');
      const file = pathOf(name);
      if (await isThere(file)) return name;
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
      // Written under another name first: nobody ever reads half a file, and a crash leaves no name without its bytes.
      const written = `${file}.${randomUUID()}`;
      const handle = await open(written, 'wx', 0o600);
      try {
        await handle.writeFile(cipher.sealBytes(placeOf(name), bytes));
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(written, file);
      return name;
    },
    read: async (name) => {
      try {
        return cipher.openBytes(placeOf(name), await readFile(pathOf(name)));
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
          throw new FileMissing(name, { cause: error });
        }
        throw error;
      }
    },
    remove: (name) => rm(pathOf(name), { force: true }),
  };
}

function placeOf(name: string): string {
  return `file:${name}`;
}

async function isThere(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined;
}
