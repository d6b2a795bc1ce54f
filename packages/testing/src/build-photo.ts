import { crc32 } from 'node:zlib';

/*
 * Photographs as telephones write them: a real picture of 16 × 12 points among everything a camera says of place, time, device and
 * person. What is said can be looked for in the bytes: each of it holds the word `GHI-TRONG-ANH`.
 */

const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAMABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAUG/8QAGRAAAQUAAAAAAAAAAAAAAAAAAAISFFFh/8QAFQEBAQAAAAAAAAAAAAAAAAAABQb/xAAXEQADAQAAAAAAAAAAAAAAAAAAAxUW/9oADAMBAAIRAxEAPwDLSNEjSa9Vh6rKPPqFbbD/2Q==',
  'base64',
);
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAMEAIAAAC0FXaVAAAAOUlEQVQ4y2P8/5+BpoDl5S4GBnE3Wlqwm4FB3HUo++DFLgYGCZoG0WgcELJgNA4IAUYGBgYGWhYXAEciGCdaddR5AAAAAElFTkSuQmCC',
  'base64',
);
/** Start and JFIF segment. */
const JPEG_HEAD = 20;
/** Signature and IHDR. */
const PNG_HEAD = 33;
export const PHOTO_MARK = 'GHI-TRONG-ANH';

export interface BuiltPhoto {
  /** As the camera wrote it. */
  readonly photo: Uint8Array;
  /** The picture alone, with its colours and how it is to be turned. */
  readonly bare: Uint8Array;
}

interface PhotoOptions {
  /** How the camera was held, 1 (upright) to 8. */
  readonly orientation?: number;
  /** Bytes that a real photograph of this size has in its scan. */
  readonly filler?: number;
}

export function buildPhoto({ orientation = 6, filler = 0 }: PhotoOptions = {}): BuiltPhoto {
  const colours = segment(0xe2, Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01'), Buffer.alloc(40, 7)]));
  // A byte of the scan that is no mark, so that it is passed on as it is; no program has to draw this part.
  const rest = Buffer.concat([JPEG.subarray(JPEG_HEAD, -2), Buffer.alloc(filler, 0x55), JPEG.subarray(-2)]);
  const photo = Buffer.concat([
    JPEG.subarray(0, JPEG_HEAD),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif(orientation)])),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${PHOTO_MARK} 16.46,107.59</x:xmpmeta>`)),
    colours,
    segment(0xe2, Buffer.from(`MPF\0${PHOTO_MARK}`)),
    segment(0xed, Buffer.from(`Photoshop 3.0\x008BIM${PHOTO_MARK}`)),
    segment(0xfe, Buffer.from(`${PHOTO_MARK} chụp ở nhà`)),
    rest,
    // The small film that a telephone puts behind its pictures.
    Buffer.from(`ftypmp42${PHOTO_MARK}`),
  ]);
  const turned = orientation === 1 ? [] : [segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), turn(orientation)]))];
  const bare = Buffer.concat([JPEG.subarray(0, JPEG_HEAD), ...turned, colours, rest]);
  return { photo: new Uint8Array(photo), bare: new Uint8Array(bare) };
}

export function buildPhotoPng({ orientation = 6 }: Pick<PhotoOptions, 'orientation'> = {}): BuiltPhoto {
  const density = chunk('pHYs', Buffer.of(0, 0, 11, 19, 0, 0, 11, 19, 1));
  const photo = Buffer.concat([
    PNG.subarray(0, PNG_HEAD),
    density,
    chunk('tEXt', Buffer.from(`Author\0${PHOTO_MARK}`)),
    chunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${PHOTO_MARK}`)),
    chunk('eXIf', exif(orientation)),
    chunk('tIME', Buffer.of(7, 229, 11, 20, 9, 0, 0)),
    chunk('prIV', Buffer.from(PHOTO_MARK)),
    PNG.subarray(PNG_HEAD),
    Buffer.from(PHOTO_MARK),
  ]);
  const turned = orientation === 1 ? [] : [chunk('eXIf', turn(orientation))];
  const bare = Buffer.concat([PNG.subarray(0, PNG_HEAD), density, ...turned, PNG.subarray(PNG_HEAD)]);
  return { photo: new Uint8Array(photo), bare: new Uint8Array(bare) };
}

/** Maker, orientation and a place, in the byte order of most telephones. */
function exif(orientation: number): Buffer {
  const maker = Buffer.from(`${PHOTO_MARK} Co.\0`);
  const entries = 3;
  const gpsAt = 8 + 2 + entries * 12 + 4;
  const makerAt = gpsAt + 2 + 12 + 4;
  const tiff = Buffer.alloc(makerAt);
  tiff.write('II', 'latin1');
  tiff.writeUInt16LE(42, 2);
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(entries, 8);
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    tiff.writeUInt32LE(value, at + 8);
  };
  entry(10, 0x010f, 2, maker.length, makerAt);
  entry(22, 0x0112, 3, 1, orientation);
  entry(34, 0x8825, 4, 1, gpsAt);
  tiff.writeUInt16LE(1, gpsAt);
  // North.
  entry(gpsAt + 2, 1, 2, 2, 0x4e);
  return Buffer.concat([tiff, maker]);
}

/** The smallest EXIF that says how a picture is to be turned. */
function turn(orientation: number): Buffer {
  return Buffer.from(`4d4d002a0000000800010112000300000001000${orientation}000000000000`, 'hex');
}

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.of(0xff, marker, 0, 0);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, sum]);
}
