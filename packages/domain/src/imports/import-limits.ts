const MEBIBYTE = 1024 * 1024;

/** What a file may be, before anybody looks into it (security.md 5.4, 75-76). Sizes in bytes, times in milliseconds. */
export const IMPORT_LIMITS = {
  fileBytes: 20 * MEBIBYTE,
  unpackedBytes: 50 * MEBIBYTE,
  entries: 2_000,
  sheets: 50,
  rows: 20_000,
  columns: 200,
  cellLength: 20_000,
  readMilliseconds: 10_000,
  workerMebibytes: 256,
  fileNameLength: 200,
  /** Rows above the table in which the line of column names is looked for. */
  headerSearchRows: 20,
  previewRows: 20,
} as const;

/** An import may be undone for this long after it ended, in hours. */
export const UNDO_HOURS = 24;
