import { createHash } from 'node:crypto';
import type { AttachmentFormat } from '@thidua/domain/attachments';
import { ReadingError, type FetchedFile } from '../../imports/index.ts';
import { byteSearch } from './byte-search.ts';
import { cleanJpeg, type CleanPicture } from './clean-jpeg.ts';
import { cleanPng } from './clean-png.ts';
import { formatOfOffice } from './look-into-office.ts';
import { pdfWatch } from './look-into-pdf.ts';

/** What a file to be attached is, by its content, and how it is to be kept. */
export interface Inspected {
  /** Undefined for what is none of the kinds that are taken. */
  readonly format: AttachmentFormat | undefined;
  /** Points of a picture as its head declares them; 0 for everything else. */
  readonly pixels: number;
  /** Of the content as it is to be kept. */
  readonly bytes: number;
  readonly sha256: string;
  /** Writes the picture anew, without what the camera said of its owner; undefined for a file that is kept as it came. */
  readonly cleaned: CleanPicture | undefined;
}

const MAGIC_BYTES = 8;
const PNG = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const JPEG = Buffer.of(0xff, 0xd8, 0xff);
const PDF = Buffer.from('%PDF-', 'latin1');
const ZIP = Buffer.of(0x50, 0x4b, 0x03, 0x04);
/** The container of Office up to 2003, and of every new file that is locked with a password. */
const OLE = Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const LOCKED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Looks into a file that is read piece by piece and never in memory as a whole: what is kept of it at any time is a piece and a
 * seam. The work grows with the size alone, whatever is inside. Throws ReadingError for what is of a kind that is taken, but
 * locked, armed or broken.
 */
export async function inspectFile(file: FetchedFile): Promise<Inspected> {
  const magic = await beginning(file);
  const isOf = (kind: Buffer) => magic.subarray(0, kind.length).equals(kind);
  if (isOf(JPEG)) return inspectPicture(file, 'JPEG', cleanJpeg);
  if (isOf(PNG)) return inspectPicture(file, 'PNG', cleanPng);
  if (isOf(PDF)) {
    const pdf = pdfWatch();
    const sha256 = await passThrough(file, pdf.take);
    pdf.end();
    return asItCame(file, 'PDF', sha256);
  }
  if (isOf(OLE)) {
    const locked = byteSearch(LOCKED_PACKAGE);
    await passThrough(file, locked.take);
    throw new ReadingError(locked.isFound() ? 'PASSWORD_PROTECTED' : 'OLD_EXCEL');
  }
  const format = isOf(ZIP) ? await formatOfOffice(file) : undefined;
  return asItCame(file, format, format === undefined ? '' : await passThrough(file));
}

async function beginning(file: FetchedFile): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of file.read(0, Math.min(MAGIC_BYTES, file.bytes))) parts.push(new Uint8Array(part));
  return Buffer.concat(parts);
}

function asItCame({ bytes }: FetchedFile, format: AttachmentFormat | undefined, sha256: string): Inspected {
  return { format, pixels: 0, bytes, sha256, cleaned: undefined };
}

/** Shows the whole file to whoever watches; answers its SHA-256. */
async function passThrough(file: FetchedFile, watch: (piece: Buffer) => void = () => undefined): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of file.read(0, file.bytes)) {
    hash.update(piece);
    watch(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength));
  }
  return hash.digest('hex');
}

/** Cleans the picture once without keeping anything, to know what comes of it. */
async function inspectPicture(file: FetchedFile, format: AttachmentFormat, clean: CleanPicture): Promise<Inspected> {
  const [came, kept] = [createHash('sha256'), createHash('sha256')];
  let bytes = 0;
  const picture = clean(hashed(file.read(0, file.bytes), came));
  let step = await picture.next();
  for (; step.done !== true; step = await picture.next()) {
    kept.update(step.value);
    bytes += step.value.length;
  }
  const sha256 = kept.digest('hex');
  const isSame = bytes === file.bytes && came.digest('hex') === sha256;
  return { format, pixels: step.value.pixels, bytes, sha256, cleaned: isSame ? undefined : clean };
}

async function* hashed(
  pieces: AsyncIterable<Uint8Array>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
}
