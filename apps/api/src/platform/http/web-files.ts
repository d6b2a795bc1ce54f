import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** Packed already. */
const AS_THEY_ARE = new Set(['.woff2']);

const pack = {
  // Done once, so it may take longer than for an answer made anew each time.
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 6,
        // No window wider than the file: a packer of the usual width takes four megabytes.
        [constants.BROTLI_PARAM_LGWIN]: Math.min(18, Math.max(12, Math.ceil(Math.log2(bytes.length + 1)))),
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes),
  identity: (bytes: Buffer) => Promise.resolve(bytes),
};
type Encoding = keyof typeof pack;

export interface WebFile {
  readonly bytes: Buffer;
  readonly type: string;
  readonly etag: string;
  /** How the bytes are packed; undefined where they are the file's own. */
  readonly encoding: Exclude<Encoding, 'identity'> | undefined;
}

/** The files of the built app by name; gives a file as a browser that understands these packings wants it. */
export type WebFiles = (name: string, acceptsEncoding: string) => Promise<WebFile | undefined>;

/**
 * A page consists of a hundred small files: each is packed once and kept, not read and packed for everybody who comes. Only names
 * that were there at the start are answered, dot files never, so no address leads out of the folder.
 */
export function readWebFiles(folder: string): WebFiles {
  const names = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && path.extname(entry.name) in TYPES)
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
      .filter((name) => !name.split('/').some((part) => part.startsWith('.'))),
  );
  const kept = new Map<string, Promise<WebFile>>();
  // A browser asks for a hundred files at once; packed one after another they never need the memory of a hundred packers.
  let turn: Promise<unknown> = Promise.resolve();

  async function load(name: string, encoding: Encoding): Promise<WebFile> {
    const plain = await readFile(path.join(folder, name));
    const packed = turn.then(() => pack[encoding](plain));
    turn = packed.catch(() => undefined);
    return {
      bytes: await packed,
      type: TYPES[path.extname(name)] ?? 'application/octet-stream',
      etag: `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
      encoding: encoding === 'identity' ? undefined : encoding,
    };
  }

  return async (name, acceptsEncoding) => {
    if (!names.has(name)) return undefined;
    const encoding = AS_THEY_ARE.has(path.extname(name)) ? 'identity' : bestOf(acceptsEncoding);
    const key = `${encoding} ${name}`;
    let file = kept.get(key);
    if (file === undefined) {
      file = load(name, encoding);
      kept.set(key, file);
      // Taken away since the start: the next one who asks finds out anew.
      file.catch(() => kept.delete(key));
    }
    return file.catch(() => undefined);
  };
}

function bestOf(acceptsEncoding: string): Encoding {
  const accepted = acceptsEncoding.split(',').flatMap((part) => {
    const [coding = '', weight = ''] = part.split(';').map((word) => word.trim());
    return /^q=0(\.0*)?$/.test(weight) ? [] : [coding];
  });
  return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding)) ?? 'identity';
}
