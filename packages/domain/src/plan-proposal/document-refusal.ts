import type { FileRefusal, FileRefusalCode } from '../imports/index.ts';

/** Why a document is not taken. Each is decided from what is in the file, never from its name. */
export const DOCUMENT_REFUSAL_CODES = [
  'EMPTY_FILE',
  'FILE_TOO_LARGE',
  'NOT_A_DOCUMENT',
  'OLD_WORD',
  'PASSWORD_PROTECTED',
  'HAS_MACROS',
  'DAMAGED',
  'UNSAFE_ARCHIVE',
  'TOO_MUCH_INSIDE',
  'TOO_SLOW',
  'NO_TEXT',
  'READER_BUSY',
] as const;
export type DocumentRefusalCode = (typeof DOCUMENT_REFUSAL_CODES)[number];

/** The reader serves spreadsheets too: what it says of a file, said of a document. */
const OF_DOCUMENT: Partial<Record<FileRefusalCode, DocumentRefusalCode>> = {
  EMPTY_FILE: 'EMPTY_FILE',
  FILE_TOO_LARGE: 'FILE_TOO_LARGE',
  NOT_A_SPREADSHEET: 'NOT_A_DOCUMENT',
  OLD_EXCEL: 'OLD_WORD',
  PASSWORD_PROTECTED: 'PASSWORD_PROTECTED',
  HAS_MACROS: 'HAS_MACROS',
  DAMAGED: 'DAMAGED',
  UNSAFE_ARCHIVE: 'UNSAFE_ARCHIVE',
  TOO_MUCH_INSIDE: 'TOO_MUCH_INSIDE',
  TOO_SLOW: 'TOO_SLOW',
  // Pictures only, or nothing at all: there is no letter to read.
  NO_ROWS: 'NO_TEXT',
  READER_BUSY: 'READER_BUSY',
};

export function documentRefusal({ code }: Pick<FileRefusal, 'code'>): DocumentRefusalCode {
  return OF_DOCUMENT[code] ?? 'NOT_A_DOCUMENT';
}
