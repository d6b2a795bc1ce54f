/*
 * How a picture is to be turned, the one fact of EXIF that is kept. EXIF is a TIFF file in small (CIPA DC-008, 4.5): byte order,
 * the number 42, where the first directory is; a directory is a count and entries of twelve bytes.
 */

const ORIENTATION = 0x0112;
const SHORT = 3;
const ENTRY = 12;
/** Said by a picture that is shown as it lies. */
const UPRIGHT = 1;
const MOST = 8;

/** 2 to 8 for a picture that has to be turned or mirrored; undefined for an upright one and for what cannot be read. */
export function orientationIn(tiff: Buffer): number | undefined {
  const order = tiff.toString('latin1', 0, 2);
  if (tiff.length < 8 || (order !== 'II' && order !== 'MM')) return undefined;
  const isLittle = order === 'II';
  const u16 = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (directory + 2 > tiff.length) return undefined;
  const last = Math.min(tiff.length - ENTRY, directory + 2 + (u16(directory) - 1) * ENTRY);
  for (let at = directory + 2; at <= last; at += ENTRY) {
    if (u16(at) !== ORIENTATION || u16(at + 2) !== SHORT) continue;
    const value = u16(at + 8);
    return value > UPRIGHT && value <= MOST ? value : undefined;
  }
  return undefined;
}

/** EXIF that says nothing but how to turn the picture. */
export function tiffWith(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM', 'latin1');
  tiff.writeUInt16BE(42, 2);
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(ORIENTATION, 10);
  tiff.writeUInt16BE(SHORT, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(orientation, 18);
  return tiff;
}
