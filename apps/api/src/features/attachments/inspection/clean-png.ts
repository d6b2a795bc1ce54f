import { crc32 } from 'node:zlib';
import { ReadingError } from '../../imports/index.ts';
import type { PictureFacts } from './clean-jpeg.ts';
import { orientationIn, tiffWith } from './orientation.ts';
import { PieceReader } from './piece-reader.ts';

const SIGNATURE_BYTES = 8;
/** A chunk is its length, its type, its data, and a checksum over both of these (PNG third edition, 5.3). */
const HEAD = 8;
const CHECKSUM = 4;
/** Data of IHDR (11.2.1). */
const MEASURES = 13;
/** More EXIF than a JPEG could hold is not looked into. */
const EXIF_MOST = 65_536;
/** What is needed to draw the picture, besides the critical chunks: colour, transparency, density, background, animation. */
const DRAWN = new Set('tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '));

/**
 * A picture without texts, times, EXIF, what programs keep of their own, and whatever lies behind its end: chunks that draw stay
 * to the last bit as they were. How it is to be turned stays too.
 */
export async function* cleanPng(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, PictureFacts> {
  const file = new PieceReader(pieces);
  let pixels: number | undefined;
  yield await file.need(SIGNATURE_BYTES);
  for (;;) {
    const head = await file.need(HEAD);
    const size = head.readUInt32BE();
    const type = head.toString('latin1', 4, HEAD);
    // The head of the picture comes first (5.6).
    if (pixels === undefined && (type !== 'IHDR' || size !== MEASURES)) throw new ReadingError('DAMAGED');
    if (pixels === undefined) {
      yield head;
      const measures = await file.need(MEASURES + CHECKSUM);
      pixels = measures.readUInt32BE(0) * measures.readUInt32BE(4);
      yield measures;
    } else if (isCritical(type) || DRAWN.has(type)) {
      yield head;
      yield* file.pass(size + CHECKSUM);
      if (type === 'IEND') return { pixels };
    } else if (type === 'eXIf' && size <= EXIF_MOST) {
      const orientation = orientationIn(await file.need(size));
      await file.skip(CHECKSUM);
      if (orientation !== undefined) yield chunk(type, tiffWith(orientation));
    } else {
      await file.skip(size + CHECKSUM);
    }
  }
}

/** A capital at the beginning of the type: no program may pass over it (5.4). */
function isCritical(type: string): boolean {
  return /^[A-Z]/.test(type);
}

function chunk(type: string, data: Buffer): Buffer {
  const bytes = Buffer.alloc(HEAD + data.length + CHECKSUM);
  bytes.writeUInt32BE(data.length);
  bytes.write(type, 4, 'latin1');
  data.copy(bytes, HEAD);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, HEAD + data.length)), HEAD + data.length);
  return bytes;
}
