import { openContainer } from './open-container.ts';
import type { FoundFormat, ReadRequest } from './read-request.ts';
import { ReadingError } from './reading-error.ts';

const NOTHING: FoundFormat = { format: undefined, pixels: 0 };
const PNG = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const PNG_END = Buffer.from('IEND', 'latin1');
const JPEG = Buffer.of(0xff, 0xd8, 0xff);
const ZIP = Buffer.of(0x50, 0x4b, 0x03, 0x04);
/** The container of Office up to 2003, and of every new file that is locked with a password. */
const OLE = Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const PDF = Buffer.from('%PDF-', 'latin1');
/** A PDF ends with this, or with a little behind it (ISO 32000-2, 7.5.5). */
const PDF_END = Buffer.from('%%EOF', 'latin1');
const PDF_TAIL = 2_048;
const MAIN = 'application/vnd.openxmlformats-officedocument';

/** What a file to be attached is, by its content. Throws for what is of a kind that is taken, but locked, armed or broken. */
export async function findFormat({ bytes, limits }: ReadRequest): Promise<FoundFormat> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(file, PDF)) return ofPdf(file);
  if (startsWith(file, PNG)) return ofPng(file);
  if (startsWith(file, JPEG)) return ofJpeg(file);
  if (startsWith(file, ZIP)) return ofOffice(file, limits);
  if (startsWith(file, OLE)) {
    const isLocked = file.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new ReadingError(isLocked ? 'PASSWORD_PROTECTED' : 'OLD_EXCEL');
  }
  return NOTHING;
}

function ofPdf(file: Buffer): FoundFormat {
  if (!file.subarray(-PDF_TAIL).includes(PDF_END)) throw new ReadingError('DAMAGED');
  // Trailers and heads of cross-reference streams are never packed: the key stands readable in the file.
  if (/\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(file.toString('latin1'))) throw new ReadingError('PASSWORD_PROTECTED');
  return { format: 'PDF', pixels: 0 };
}

/** Width and height stand in the first chunk (ISO/IEC 15948, 11.2.2). */
function ofPng(file: Buffer): FoundFormat {
  if (file.length < 45 || file.toString('latin1', 12, 16) !== 'IHDR' || file.lastIndexOf(PNG_END) < 0) {
    throw new ReadingError('DAMAGED');
  }
  return { format: 'PNG', pixels: file.readUInt32BE(16) * file.readUInt32BE(20) };
}

/** Walks the segments to the frame, whose head says height and width (ITU-T T.81, B.2.2). */
function ofJpeg(file: Buffer): FoundFormat {
  let at = 2;
  while (at + 9 <= file.length && file[at] === 0xff) {
    const marker = file[at + 1] ?? 0;
    // Fill bytes, and markers that stand alone.
    if (marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { format: 'JPEG', pixels: file.readUInt16BE(at + 5) * file.readUInt16BE(at + 7) };
    at += 2 + file.readUInt16BE(at + 2);
  }
  throw new ReadingError('DAMAGED');
}

/** Word and Excel say in their list of parts what they are; a renamed macro file says so there too (ECMA-376 part 2). */
async function ofOffice(file: Buffer, limits: ReadRequest['limits']): Promise<FoundFormat> {
  const container = await openContainer(file, limits);
  if (!container.has('[Content_Types].xml')) return NOTHING;
  const types = await container.text('[Content_Types].xml');
  if (/macroEnabled|vbaProject|activeX/i.test(types)) throw new ReadingError('HAS_MACROS');
  if (types.includes(`${MAIN}.wordprocessingml.document.main+xml`)) return { format: 'DOCX', pixels: 0 };
  if (types.includes(`${MAIN}.spreadsheetml.sheet.main+xml`)) return { format: 'XLSX', pixels: 0 };
  return NOTHING;
}

function startsWith(file: Buffer, magic: Buffer): boolean {
  return file.subarray(0, magic.length).equals(magic);
}
