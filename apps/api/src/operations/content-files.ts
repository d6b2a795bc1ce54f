import { createReadStream, existsSync } from 'node:fs';
import { access, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { DumpedFile } from '@thidua/db/backup';
import { OperationError } from './operation-error.ts';
import { writeWholeFile } from './whole-file.ts';

/** As the file store names them: two letters, then the SHA-256 of the content. */
const PLACE = /^([0-9a-f]{2})\/(\1[0-9a-f]{62})$/;

/** Uploads beside the database, sealed as they lie; one that is taken away meanwhile was named by no row of the snapshot. */
export async function* listContentFiles(folder: string): AsyncGenerator<DumpedFile> {
  const shelves = await readdir(folder).catch(() => []);
  for (const shelf of shelves.sort()) {
    const names = await readdir(path.join(folder, shelf)).catch(() => []);
    for (const name of names.sort()) {
      const place = `${shelf}/${name}`;
      const file = path.join(folder, shelf, name);
      if (PLACE.test(place) && (await isThere(file))) yield { path: place, bytes: readBytes(file) };
    }
  }
}

/** Puts a file of a backup back; one that is there already has the same content, for its name is the hash. */
export async function writeContentFile(folder: string, place: string, bytes: AsyncIterable<Buffer>): Promise<void> {
  if (!PLACE.test(place)) {
    throw new OperationError('DAMAGED', {
      vi: `Bản sao lưu có tệp mang tên lạ: ${place}.`,
      en: `The backup has a file of a strange name: ${place}.`,
    });
  }
  const file = path.join(folder, ...place.split('/'));
  if (!existsSync(file)) {
    await writeWholeFile(file, bytes);
    return;
  }
  // Read to its end all the same: the next part comes after it.
  const rest = bytes[Symbol.asyncIterator]();
  for (let next = await rest.next(); !next.done; next = await rest.next());
}

async function* readBytes(file: string): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(file)) yield chunk as Buffer; // no encoding was set
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
