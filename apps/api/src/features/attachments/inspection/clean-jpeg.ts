import { ReadingError } from '../../imports/index.ts';
import { orientationIn, tiffWith } from './orientation.ts';
import { PieceReader } from './piece-reader.ts';

/** What a picture says of itself in its head. */
export interface PictureFacts {
  readonly pixels: number;
}

/** A picture piece by piece as it is to be kept, and its facts at the end. Throws ReadingError for a broken one. */
export type CleanPicture = (pieces: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array, PictureFacts>;

const END = 0xd9;
const SCAN = 0xda;
const COMMENT = 0xfe;
const [APP0, APP1, APP2, APP14, APP15] = [0xe0, 0xe1, 0xe2, 0xee, 0xef];
const EXIF = Buffer.from('Exif\0\0', 'latin1');
/** Of a JFIF head without the small picture that may follow in it: name, version, unit, densities. */
const JFIF_FACTS = 12;

/**
 * A photograph without what the camera wrote about place, time, device and person: of the segments (ITU-T T.81, B.2) only those
 * stay that are needed to draw it, to the last bit as they were: JFIF, colour profile, Adobe's colour transform, and how it is to
 * be turned. EXIF, XMP, IPTC, comments, small previews, and whatever lies behind the end of the picture are gone.
 */
export async function* cleanJpeg(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, PictureFacts> {
  const file = new PieceReader(pieces);
  let pixels: number | undefined;
  yield await file.need(2);
  for (;;) {
    const marker = await nextMarker(file);
    if (marker === undefined) break;
    if (marker === END) {
      yield Buffer.of(0xff, END);
      break;
    }
    if (standsAlone(marker)) {
      yield Buffer.of(0xff, marker);
      continue;
    }
    const length = await file.need(2);
    const size = length.readUInt16BE() - 2;
    if (size < 0) throw new ReadingError('DAMAGED');
    if ((marker >= APP0 && marker <= APP15) || marker === COMMENT) {
      const kept = keptOf(marker, await file.need(size));
      if (kept !== undefined) yield segment(marker, kept);
      continue;
    }
    yield Buffer.concat([Buffer.of(0xff, marker), length]);
    if (isFrame(marker)) {
      if (size < 5) throw new ReadingError('DAMAGED');
      const frame = await file.need(size);
      pixels ??= frame.readUInt16BE(1) * frame.readUInt16BE(3);
      yield frame;
      continue;
    }
    yield* file.pass(size);
    if (marker === SCAN) yield* file.passUntil(0xff, isMarkerInScan);
  }
  if (pixels === undefined) throw new ReadingError('DAMAGED');
  return { pixels };
}

/** The next marker; fill bytes, and what has no business between two segments, are passed over. */
async function nextMarker(file: PieceReader): Promise<number | undefined> {
  for await (const _stray of file.passUntil(0xff, (next) => next !== 0xff && next !== 0x00));
  return (await file.take(2))?.[1];
}

/** In a scan a byte of 255 stands for itself when 0 follows, and restart marks belong to it (B.1.1.5). */
function isMarkerInScan(next: number): boolean {
  return next !== 0x00 && next !== 0xff && !isRestart(next);
}

function isRestart(marker: number): boolean {
  return marker >= 0xd0 && marker <= 0xd7;
}

function standsAlone(marker: number): boolean {
  return marker === 0x01 || marker === 0xd8 || isRestart(marker);
}

/** Height and width stand in the head of a frame (B.2.2); three marks between those of frames are tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** What of a segment of application data is kept; undefined for nothing. */
function keptOf(marker: number, data: Buffer): Buffer | undefined {
  const isCalled = (name: string) => data.toString('latin1', 0, name.length) === name;
  if (marker === APP0 && isCalled('JFIF\0') && data.length >= JFIF_FACTS) {
    return Buffer.concat([data.subarray(0, JFIF_FACTS), Buffer.of(0, 0)]);
  }
  if (marker === APP1 && isCalled('Exif\0')) {
    const orientation = orientationIn(data.subarray(EXIF.length));
    return orientation === undefined ? undefined : Buffer.concat([EXIF, tiffWith(orientation)]);
  }
  const isColour = (marker === APP2 && isCalled('ICC_PROFILE\0')) || (marker === APP14 && isCalled('Adobe'));
  return isColour ? data : undefined;
}

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.of(0xff, marker, 0, 0);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}
