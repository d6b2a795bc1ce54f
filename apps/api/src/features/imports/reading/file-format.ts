import { ReadingError } from './reading-error.ts';

export type FileFormat = 'XLSX' | 'CSV';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
/** The container of Excel up to 2003, and of every new file that is locked with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Pictures, PDF, RAR, 7z, executables: what people choose by mistake, told apart from a text by its first bytes. */
const OTHERS = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
  [0x4d, 0x5a, 0x90],
  [0x7f, 0x45, 0x4c, 0x46],
] as const;

/** What a file is, by what is in it; its name says nothing. Throws for what no table can be. */
export function formatOf(bytes: Buffer): FileFormat {
  if (bytes.length === 0) throw new ReadingError('EMPTY_FILE');
  if (startsWith(bytes, ZIP)) return 'XLSX';
  if (startsWith(bytes, EMPTY_ZIP)) throw new ReadingError('DAMAGED');
  if (startsWith(bytes, OLE)) {
    const isLocked = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new ReadingError(isLocked ? 'PASSWORD_PROTECTED' : 'OLD_EXCEL');
  }
  if (OTHERS.some((magic) => startsWith(bytes, magic))) throw new ReadingError('NOT_A_SPREADSHEET');
  const start = bytes.toString('latin1', 0, 512).trimStart().toLowerCase();
  if (start.startsWith('<!doctype') || start.startsWith('<html') || start.startsWith('<?xml')) {
    throw new ReadingError('NOT_A_SPREADSHEET');
  }
  return 'CSV';
}

function startsWith(bytes: Buffer, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}
