/** Why a file is not taken. Each is decided from what is in the file, never from its name. */
export const FILE_REFUSAL_CODES = [
  'EMPTY_FILE',
  'FILE_TOO_LARGE',
  'NOT_A_SPREADSHEET',
  'OLD_EXCEL',
  'PASSWORD_PROTECTED',
  'HAS_MACROS',
  'DAMAGED',
  'UNSAFE_ARCHIVE',
  'TOO_MUCH_INSIDE',
  'TOO_MANY_ROWS',
  'TOO_MANY_COLUMNS',
  'TOO_MANY_SHEETS',
  'TOO_SLOW',
  'NO_ROWS',
  'TOO_MANY_TODAY',
  'TOO_MUCH_TODAY',
  'READER_BUSY',
] as const;
export type FileRefusalCode = (typeof FILE_REFUSAL_CODES)[number];

/** A refusal with its facts: the limit that was passed, and by how much where it is known. */
export interface FileRefusal {
  readonly code: FileRefusalCode;
  readonly limit?: number;
  readonly actual?: number;
}
