import { createReadStream } from 'node:fs';
import { Readable, pipeline } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import { checkDump, readFrames, writeFrames } from '@thidua/db/backup';
import type { DumpHead, DumpPart, DumpSummary } from '@thidua/db/backup';
import { OperationError } from './operation-error.ts';
import { open, seal } from './sealed-file.ts';
import type { KeyHint, SealingKey } from './sealed-file.ts';

export type SecretFinder = (hint: KeyHint) => Promise<Uint8Array>;

/**
 * A dump as the bytes of a backup file: framed, packed, sealed. Nothing is held but a few chunks, and nothing is begun before
 * somebody reads: whoever is refused a name for the file leaves no dump half way.
 */
export async function* sealDump(parts: AsyncIterable<DumpPart>, key: SealingKey): AsyncGenerator<Buffer> {
  const packed = createGzip();
  pipeline(Readable.from(writeFrames(parts), STEP), packed, () => undefined); // a fault reaches whoever reads
  try {
    yield* seal(packed as AsyncIterable<Buffer>, 'backup', key); // gzip gives buffers
  } finally {
    packed.destroy(); // a reader that left before the first row leaves the pipe running otherwise
  }
}

/** The dump inside a backup file. */
export function readDump(file: string, secretFor: SecretFinder): AsyncGenerator<DumpPart> {
  const opened = open(readBytes(file), 'backup', secretFor);
  // The callback is for the pipe's own sake: a fault reaches whoever reads the last stream.
  const unpacked = pipeline(Readable.from(opened, STEP), createGunzip(), () => undefined);
  return readFrames(unpacked as AsyncIterable<Buffer>); // gunzip gives buffers
}

/** Reads a whole backup file without a database; throws OperationError or DumpError for anything that is not as it was written. */
export function checkBackupFile(file: string, secretFor: SecretFinder): Promise<DumpSummary> {
  return checkDump(readDump(file, secretFor));
}

/** What the dump inside says of itself; proves the key, reads no more than the beginning. */
export async function readDumpHead(file: string, secretFor: SecretFinder): Promise<DumpHead> {
  for await (const part of readDump(file, secretFor)) if (part.kind === 'head') return part.head;
  throw new OperationError('DAMAGED', { vi: 'Bản sao lưu không có phần đầu.', en: 'The backup has no head.' });
}

const STEP = { objectMode: true, highWaterMark: 2 } as const;

async function* readBytes(file: string): AsyncGenerator<Buffer> {
  const stream = createReadStream(file, { highWaterMark: 256 * 1024 });
  try {
    for await (const chunk of stream) yield chunk as Buffer; // no encoding was set
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    throw new OperationError(
      'NO_INPUT',
      { vi: `Không đọc được tệp ${file} (${cause.message}).`, en: `${file} cannot be read (${cause.message}).` },
      { cause },
    );
  }
}
