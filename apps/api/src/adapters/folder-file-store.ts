import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { giveBack } from '../platform/files/give-back.ts';
import { FileMissing, type FileStore } from '../platform/ports/file-store.ts';
import type { FieldCipher } from '../platform/secrets/field-cipher.ts';

const NAME = /^[0-9a-f]{64}$/;
const HALF_WRITTEN = /^[0-9a-f]{64}\.[0-9a-f-]{36}$/;

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
      const sealed = cipher.sealBytes(placeOf(name), bytes);
      const handle = await open(written, 'wx', 0o600);
      try {
        await handle.writeFile(sealed);
        await handle.sync();
      } finally {
        await handle.close();
        giveBack(sealed);
      }
      await rename(written, file);
      return name;
    },
    has: (name) => isThere(pathOf(name)),
    read: async (name) => {
      try {
        const sealed = await readFile(pathOf(name));
        const bytes = cipher.openBytes(placeOf(name), sealed);
        giveBack(sealed);
        return bytes;
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
          throw new FileMissing(name, { cause: error });
        }
        throw error;
      }
    },
    remove: (name) => rm(pathOf(name), { force: true }),
    keptBefore: async (moment) => {
      const names: string[] = [];
      for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }).catch(nothing)) {
        const file = path.join(entry.parentPath, entry.name);
        // Its time goes with the name it has: a file that was removed meanwhile has none.
        const { mtime } = (await stat(file).catch(() => undefined)) ?? { mtime: moment };
        if (!entry.isFile() || mtime >= moment) continue;
        if (NAME.test(entry.name)) names.push(entry.name);
        else if (HALF_WRITTEN.test(entry.name)) await rm(file, { force: true });
      }
      return names;
    },
  };
}

function placeOf(name: string): string {
  return `file:${name}`;
}

/** No file was ever put: there is no folder yet. */
function nothing(error: unknown): [] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
  throw error;
}

async function isThere(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined;
}
