import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import yauzl from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import type { ReadingLimits } from './read-request.ts';
import { ReadingError } from './reading-error.ts';

const MADE_ON_UNIX = 3;
const LINK = 0o120000;
const FILE_TYPE = 0o170000;
const NESTED = /\.(?:zip|xlsx|xlsm|xlsb|docx|jar|7z|rar|gz)$/i;
/** Size of a local header without its name: where the data of an entry may begin at the earliest. */
const LOCAL_HEADER = 30;

/** The parts of a workbook; a part is unpacked only when it is asked for. */
export interface Container {
  readonly names: readonly string[];
  /** The part as a stream whose bytes are counted against the limit of the whole file. */
  stream(name: string): Promise<Readable>;
  text(name: string): Promise<string>;
  has(name: string): boolean;
  /** Unpacked size in bytes as declared, which unpacking holds it to; undefined for a part that is not there. */
  sizeOf(name: string): number | undefined;
}

/** A file of which ranges are fetched when they are asked for. */
export interface FetchedFile {
  readonly bytes: number;
  /** Each part may be read until the next one, or another range, is asked for. */
  read(start: number, end: number): AsyncIterable<Uint8Array>;
}

/**
 * Opens a zip without unpacking anything. What its directory declares is judged first (entries, sizes, links, names, overlaps),
 * and what is unpacked later is counted, because directories lie (security.md 5.4, 75-78).
 */
export function openContainer(bytes: Buffer, limits: ReadingLimits): Promise<Container> {
  return judge((opened) => yauzl.fromBuffer(bytes, OPTIONS, opened), bytes.length, limits);
}

/**
 * Looks into a file that is never in memory as a whole. The zip reader takes every failure for a broken file: where the ranges
 * could not be fetched, that is thrown as it is.
 */
export async function lookIntoFetched<T>(
  file: FetchedFile,
  limits: ReadingLimits,
  look: (container: Container) => Promise<T>,
): Promise<T> {
  const reader = new FetchingReader(file);
  try {
    const open: Open = (opened) => yauzl.fromRandomAccessReader(reader, file.bytes, OPTIONS, opened);
    return await look(await judge(open, file.bytes, limits));
  } catch (error) {
    throw reader.fault ?? error;
  }
}

class FetchingReader extends yauzl.RandomAccessReader {
  readonly #file: FetchedFile;
  /** Why a range could not be fetched. */
  fault: unknown;

  constructor(file: FetchedFile) {
    super();
    this.#file = file;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#copies(start, end), { objectMode: false });
  }

  /** A stream reads ahead of whoever reads it: it gets parts of its own. */
  async *#copies(start: number, end: number): AsyncGenerator<Buffer> {
    try {
      for await (const part of this.#file.read(start, end)) yield Buffer.from(part);
    } catch (error) {
      this.fault = error;
      throw error;
    }
  }
}

const OPTIONS = { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true } as const;

type Open = (opened: (error: Error | null, zip: ZipFile) => void) => void;

async function judge(open: Open, size: number, limits: ReadingLimits): Promise<Container> {
  const zip = await openZip(open);
  if (zip.entryCount > limits.entries) {
    throw new ReadingError('TOO_MUCH_INSIDE', { limit: limits.entries, actual: zip.entryCount });
  }
  const entries = await readEntries(zip, limits);
  refuseOverlaps(entries, size);
  const byName = new Map(entries.map((entry) => [entry.fileName, entry]));
  if (entries.some(({ fileName }) => /vbaproject\.bin$/i.test(fileName))) throw new ReadingError('HAS_MACROS');
  let unpacked = 0;

  async function stream(name: string): Promise<Readable> {
    const entry = byName.get(name);
    if (entry === undefined) throw new ReadingError('DAMAGED');
    const opened = await new Promise<Readable>((resolve, reject) => {
      zip.openReadStream(entry, (error, readable) => {
        if (error) reject(new ReadingError('DAMAGED'));
        else resolve(readable);
      });
    });
    opened.on('data', (chunk: Buffer) => {
      unpacked += chunk.length;
      if (unpacked > limits.unpackedBytes) {
        opened.destroy(new ReadingError('TOO_MUCH_INSIDE', { limit: limits.unpackedBytes }));
      }
    });
    opened.pause();
    return opened;
  }

  return {
    names: entries.map(({ fileName }) => fileName),
    stream,
    text: async (name) => {
      try {
        return await text(await stream(name));
      } catch (error) {
        throw error instanceof ReadingError ? error : new ReadingError('DAMAGED');
      }
    },
    has: (name) => byName.has(name),
    sizeOf: (name) => byName.get(name)?.uncompressedSize,
  };
}

function openZip(open: Open): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    open((error, zip) => {
      if (error) reject(new ReadingError('DAMAGED'));
      else resolve(zip);
    });
  });
}

function readEntries(zip: ZipFile, limits: ReadingLimits): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    let declared = 0;
    zip.on('error', () => reject(new ReadingError('UNSAFE_ARCHIVE')));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      declared += entry.uncompressedSize;
      const problem = problemOf(entry) ?? sizeProblem(declared, limits);
      if (problem !== undefined) {
        reject(problem);
        return;
      }
      entries.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function sizeProblem(declared: number, { unpackedBytes }: ReadingLimits): ReadingError | undefined {
  return declared > unpackedBytes
    ? new ReadingError('TOO_MUCH_INSIDE', { limit: unpackedBytes, actual: declared })
    : undefined;
}

function problemOf(entry: Entry): ReadingError | undefined {
  if (entry.isEncrypted()) return new ReadingError('PASSWORD_PROTECTED');
  if (NESTED.test(entry.fileName)) return new ReadingError('UNSAFE_ARCHIVE');
  // The name is never used as a path; a link or an absolute name is not what a spreadsheet program writes.
  const mode = entry.externalFileAttributes >>> 16;
  const isLink = entry.versionMadeBy >>> 8 === MADE_ON_UNIX && (mode & FILE_TYPE) === LINK;
  return isLink || entry.fileName.includes('\\') ? new ReadingError('UNSAFE_ARCHIVE') : undefined;
}

/** Entries that share bytes make a small file large (zip bombs without recursion). */
function refuseOverlaps(entries: readonly Entry[], size: number): void {
  const ordered = entries.toSorted(
    (left, right) => left.relativeOffsetOfLocalHeader - right.relativeOffsetOfLocalHeader,
  );
  for (const [at, entry] of ordered.entries()) {
    const end = entry.relativeOffsetOfLocalHeader + LOCAL_HEADER + entry.compressedSize;
    const limit = ordered[at + 1]?.relativeOffsetOfLocalHeader ?? size;
    if (end > limit) throw new ReadingError('UNSAFE_ARCHIVE');
  }
}
