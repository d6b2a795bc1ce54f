const MEBIBYTE = 1024 * 1024;

/** What one file may be, and how many a record has (security.md 5.4, 80 and 83). Shown before anybody chooses. */
export const ATTACHMENT_LIMITS = {
  fileBytes: 20 * MEBIBYTE,
  /** Of an initiative, or of one reported figure. */
  perRecord: 10,
  nameLength: 200,
  /** Why a signed copy gives way to another one. */
  reasonLength: 500,
  /** A picture is refused by what its head declares: 100 million points are more than telephones take. */
  pixels: 100_000_000,
} as const;

/**
 * A file travels in portions of exactly this size, the last one smaller: few enough for the store, small enough for a line of
 * 70 kbit/s within the half minute of a request. After a broken line only the last one is sent again.
 */
export const PORTION_BYTES = MEBIBYTE / 4;

/** What one account may begin within a day, and what all files of a body may add up to. */
export const ATTACHMENT_QUOTA = {
  hours: 24,
  files: 100,
  bytes: 500 * MEBIBYTE,
  bodyBytes: 20 * 1024 * MEBIBYTE,
} as const;

/** How long things that came to nothing are kept, in hours. */
export const ATTACHMENT_HOURS = {
  /** A file that is half here waits so long for its other half. */
  unfinished: 24,
  /** Evidence that was sent and then never reported with a figure. */
  unbound: 7 * 24,
  /** A removed file can be brought back so long; then its content is forgotten and only its trace stays. */
  removed: 24,
} as const;

/**
 * Files that are looked into at once in one process, each a portion at a time; how many may wait for their turn; and after how
 * many seconds whoever comes then may ask again.
 */
export const ATTACHMENT_QUEUE = { atOnce: 2, waiting: 48, busySeconds: 15 } as const;
