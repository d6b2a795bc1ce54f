import { randomUUID } from 'node:crypto';
import { createWriteStream, existsSync, rmSync } from 'node:fs';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makeFolder } from '@thidua/db/server';
import { OperationError } from './operation-error.ts';

/**
 * Writes a new file that has its name only once it is whole and on the disk: a crash, a full disk or Ctrl-C leaves nothing
 * under `file`. Readable by us alone. Gives its size in bytes.
 */
export async function writeWholeFile(file: string, content: AsyncIterable<Buffer>): Promise<number> {
  assertFree(file);
  makeFolder(path.dirname(file), 0o700);
  const unfinished = `${file}.unfinished-${randomUUID()}`;
  const remove = () => rmSync(unfinished, { force: true });
  process.once('exit', remove);
  try {
    const sink = createWriteStream(unfinished, { flags: 'wx', mode: 0o600 });
    await pipeline(Readable.from(content, { objectMode: true, highWaterMark: 2 }), sink);
    const handle = await open(unfinished, 'r');
    await handle.sync();
    await handle.close();
    assertFree(file);
    await rename(unfinished, file);
    await syncFolder(path.dirname(file));
    return sink.bytesWritten;
  } finally {
    process.off('exit', remove);
    remove();
  }
}

const UNFINISHED = /\.unfinished-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Whoever writes a file writes all the time: one that rested this long is of a process that was killed. */
const RESTED_MS = 10 * 60_000;

/** Removes what writings into this folder left behind when their process was killed; answers how many. */
export async function sweepUnfinished(folder: string, now: Date): Promise<number> {
  const names = (await readdir(folder).catch(nothing)).filter((name) => UNFINISHED.test(name));
  let swept = 0;
  for (const name of names) {
    const file = path.join(folder, name);
    const seen = await stat(file).catch(() => undefined);
    if (seen === undefined || now.valueOf() - seen.mtimeMs < RESTED_MS) continue;
    await rm(file, { force: true });
    swept += 1;
  }
  return swept;
}

/** There is no folder yet. */
function nothing(error: unknown): [] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
  throw error;
}

/** The name itself has to reach the disk, too; Windows does so by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
}

function assertFree(file: string): void {
  if (!existsSync(file)) return;
  throw new OperationError('TARGET_TAKEN', {
    vi: `Đã có tệp ${file}; không ghi đè. Hãy chọn tên khác.`,
    en: `${file} exists and is not overwritten. Choose another name.`,
  });
}
