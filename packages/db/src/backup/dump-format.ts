/** What a dump says about itself before the rows. */
export interface DumpHead {
  readonly format: typeof DUMP_FORMAT;
  /** Moment of the snapshot, ISO, UTC. */
  readonly at: string;
  /** Version of the PostgreSQL it was taken from. */
  readonly serverVersion: string;
  /** In the order of application; the schema is made by running them again. */
  readonly migrations: readonly DumpedMigration[];
  readonly tables: readonly DumpedTable[];
  /** End of the trail; undefined when nothing was recorded yet. */
  readonly trail?: { readonly instanceId: string; readonly lastSeq: string; readonly lastHash: string };
  /** What the caller wants to find again, e.g. fingerprints of the keys that belong to the database. */
  readonly notes: Readonly<Record<string, string>>;
}

/** Changes whenever an older program could not read what a newer one writes. */
export const DUMP_FORMAT = 1;

export interface DumpedMigration {
  readonly name: string;
  readonly checksum: string;
}

export interface DumpedTable {
  readonly name: string;
  /** In the order in which rows give them. */
  readonly columns: readonly string[];
  /** Rows come in the order of these; `isText` ones by code point, which is the same on every server. */
  readonly key: readonly { readonly column: string; readonly isText: boolean }[];
}

/** Equal for equal rows, whatever the server: a hash over COPY's text form in key order. */
export interface TableContent {
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** What the bytes of a file add up to. */
export type FileContent = Omit<TableContent, 'rows'>;

/** A dump is a head, then for each table its name, its rows and what they should add up to, then the same for files, then the end. */
export type DumpPart =
  | { readonly kind: 'head'; readonly head: DumpHead }
  | { readonly kind: 'table'; readonly name: string }
  | { readonly kind: 'tableEnd'; readonly name: string; readonly content: TableContent }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'fileEnd'; readonly path: string; readonly content: FileContent }
  | { readonly kind: 'data'; readonly data: Buffer }
  | { readonly kind: 'end'; readonly tables: number; readonly rows: number; readonly files: number };

export type DumpErrorCode = 'DAMAGED' | 'NEWER' | 'NOT_EMPTY' | 'DIFFERS' | 'BUSY';

/** A dump cannot be read or loaded. The message says what to do next: Vietnamese first, one English line below. */
export class DumpError extends Error {
  override readonly name = 'DumpError';
  readonly code: DumpErrorCode;

  constructor(code: DumpErrorCode, vietnamese: string, english: string, options?: ErrorOptions) {
    super(`${vietnamese}\n${english}`, options);
    this.code = code;
  }
}

export function damaged(what: string, cause?: unknown): DumpError {
  return new DumpError(
    'DAMAGED',
    `Nội dung bản sao lưu không đọc được (${what}). Hãy dùng một bản sao lưu khác.`,
    `The backup's content cannot be read (${what}): use another backup.`,
    { cause },
  );
}
