import { strToU8, zipSync } from 'fflate';

/*
 * Small files of the kinds that may be attached, as programs write them as far as anybody looks; `filler` bytes make them as
 * large as a test needs without making them another kind.
 */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

export interface BuiltPdf {
  readonly filler?: number;
  /** A further line of the trailer, e.g. `/Encrypt 5 0 R`. */
  readonly trailer?: string;
}

export function buildPdf({ filler = 0, trailer = '' }: BuiltPdf = {}): Uint8Array {
  const body =
    '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n';
  const padding = filler === 0 ? '' : `%${'x'.repeat(filler)}\n`;
  const tail = `trailer\n<< /Root 1 0 R /Size 3 ${trailer} >>\nstartxref\n0\n%%EOF\n`;
  return strToU8(`%PDF-1.7\n${body}${padding}${tail}`);
}

/** Head, one data chunk without content and end; checksums are left out, for nobody here draws it. */
export function buildPng(width = 4, height = 3): Uint8Array {
  const chunk = (type: string, data: Uint8Array) => {
    const bytes = Buffer.alloc(12 + data.length);
    bytes.writeUInt32BE(data.length, 0);
    bytes.write(type, 4, 'latin1');
    bytes.set(data, 8);
    return bytes;
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const magic = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  return new Uint8Array(
    Buffer.concat([magic, chunk('IHDR', head), chunk('IDAT', Buffer.alloc(0)), chunk('IEND', Buffer.alloc(0))]),
  );
}

/** A start, application data as telephones write it, the frame head with the size, and the end. */
export function buildJpeg(width = 4, height = 3): Uint8Array {
  const frame = Buffer.of(0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const data = Buffer.concat([Buffer.of(0xff, 0xe1, 0, 8), Buffer.from('Exif\0\0', 'latin1')]);
  return new Uint8Array(Buffer.concat([Buffer.of(0xff, 0xd8), data, frame, Buffer.of(0xff, 0xd9)]));
}

/** A Word document; `type` is the content type of its main part, `parts` what else lies in it. */
export function buildDocx(parts: Readonly<Record<string, Uint8Array>> = {}, type = WORD_TYPE): Uint8Array {
  const types = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`;
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    'word/document.xml': strToU8(
      `${HEAD}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>`,
    ),
    ...parts,
  });
}

/** What Word writes for a document with a password: the old container around a locked package. */
export function buildLockedOffice(): Uint8Array {
  const magic = Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  return new Uint8Array(Buffer.concat([magic, Buffer.alloc(504), Buffer.from('EncryptedPackage', 'utf16le')]));
}
