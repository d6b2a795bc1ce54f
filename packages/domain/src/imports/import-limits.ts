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
  readerMebibytes: 256,
  fileNameLength: 200,
  /** Rows above the table in which the line of column names is looked for. */
  headerSearchRows: 20,
  previewRows: 20,
  /** A plan of thirty pages has some hundred thousand. */
  characters: 500_000,
} as const;

/**
 * What one account may send within a day (security.md 5.4, 83): far more than ten years of one body, far less than fills a disk.
 * Files that were refused while being read count too, for reading is what costs.
 */
export const IMPORT_QUOTA = { hours: 24, files: 100, bytes: 500 * MEBIBYTE } as const;

/** Files that may wait for the reader in one process; whoever comes then is asked to come back after `busySeconds`. */
export const READER_QUEUE = { waiting: 8, busySeconds: 15 } as const;

/** An import may be undone for this long after it ended, in hours. */
export const UNDO_HOURS = 24;
