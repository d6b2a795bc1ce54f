import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Database } from '@thidua/db';

/** A row as whoever owns the database sees it: every column as text, with where it lies and which transaction wrote it. */
export type SeenRow = Readonly<Record<string, string>>;

/** Everything a thief or an administrator holds after a round, and what watching the room adds. */
export interface Evidence {
  /** Members as the room saw them cast, the first first. The adversary is given this. */
  readonly castOrder: readonly string[];
  /** Rows of the tables a ballot passes through, as copied at any time up to now. */
  readonly tables: Readonly<Record<string, readonly SeenRow[]>>;
  /** The ballots that anybody may read, by the key of each: what the adversary wants to put names to. */
  readonly ballots: readonly string[];
  /** Bytes of the write-ahead log and of the logs of server and application. */
  readonly files: readonly Buffer[];
}

/** The rows of a table of this item with its system columns, in the order in which they lie. Bytes come as hexadecimal digits. */
export async function lookInto(
  pool: Database['pool'],
  table: string,
  itemColumn: string,
  itemId: string,
): Promise<readonly SeenRow[]> {
  const { rows } = await pool.query<{ seen: Record<string, unknown> }>(
    `select to_jsonb(t) || jsonb_build_object('ctid', t.ctid::text, 'xmin', t.xmin::text) as seen
     from ${table} t where t.${itemColumn} = $1 order by t.ctid`,
    [itemId],
  );
  return rows.map(({ seen }) =>
    Object.fromEntries(Object.entries(seen).map(([column, value]) => [column, String(value).replace(/^\\x/, '')])),
  );
}

/** All files under a folder that belong to a kind of evidence, such as `pg_wal`. */
export async function copyFiles(folder: string): Promise<readonly Buffer[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(files.map((entry) => readFile(path.join(entry.parentPath, entry.name))));
}
