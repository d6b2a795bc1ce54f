import type { Client } from 'pg';

import { DumpError } from './dump-format.ts';

/** How long a dump waits for the locks of others, in milliseconds. */
export const LOCK_WAIT_MS = 60_000;

/** Whoever waits shorter than this, in milliseconds, need not be told. */
const SILENT_MS = 1_000;

/** PostgreSQL broke the waiting off, because its time was over. */
const TIMED_OUT = '57014';

/** The tables as SQL names them, asked before the transaction begins: to ask within it would take its snapshot. */
export async function namesOfTables(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public' order by tablename collate "C"`,
  );
  return rows.map(({ name }) => name);
}

/**
 * Takes the right to read these tables, in a transaction that has not looked at rows yet: from here on nothing holds the dump up,
 * and no table changes its shape under it. Says through `onWait` that another's lock is in the way; throws DumpError BUSY when it
 * still is after `waitMs`.
 */
export async function lockTables(
  client: Client,
  names: readonly string[],
  { waitMs, onWait = () => undefined }: { readonly waitMs: number; readonly onWait?: (() => void) | undefined },
): Promise<void> {
  const told = setTimeout(onWait, Math.min(SILENT_MS, waitMs / 2));
  try {
    await client.query(`set local statement_timeout = ${Math.round(waitMs)}`);
    if (names.length > 0) await client.query(`lock table ${names.join(', ')} in access share mode`);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === TIMED_OUT)) throw error;
    throw new DumpError(
      'BUSY',
      `Một việc khác vẫn khóa cơ sở dữ liệu sau ${waitMs / 1000} giây. Không có gì được ghi; hãy đợi việc đó xong rồi chạy lại.`,
      `Something else still locks the database after ${waitMs / 1000} s. Nothing was written; wait until that is done and run again.`,
      { cause: error },
    );
  } finally {
    clearTimeout(told);
  }
}
