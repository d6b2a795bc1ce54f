import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';

import type { DumpedTable, TableContent } from './dump-format.ts';

/** Rows look the same on every server and under every role's settings. */
export const ONE_SPELLING = `
  set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC';
  set local extra_float_digits = 1; set local bytea_output = 'hex'; set local client_encoding = 'UTF8';
  set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0;`;

/** Every table with rows of the product; Prisma's own list of migrations is told apart. */
export async function readTables(client: Client): Promise<readonly DumpedTable[]> {
  const { rows } = await client.query<DumpedTable>(`
    select c.relname::text as name,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select jsonb_agg(jsonb_build_object('column', a.attname, 'isText', a.attcollation <> 0) order by k.position)
        from pg_constraint p, unnest(p.conkey) with ordinality as k(attnum, position)
        join pg_attribute a on a.attnum = k.attnum
        where p.conrelid = c.oid and p.contype = 'p' and a.attrelid = c.oid) as key
    from pg_class c
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> '_prisma_migrations'
    order by c.relname collate "C"`);
  return rows.map(({ name, columns, key }) => ({ name, columns: columns ?? [], key: key ?? [] }));
}

/** The rows of a table as COPY's text, in key order; gives what they add up to. */
export async function* readRows(client: Client, table: DumpedTable): AsyncGenerator<Buffer, TableContent> {
  const hash = createHash('sha256');
  let bytes = 0;
  const stream = client.query(copyTo(`copy (${selectOf(client, table)}) to stdout`));
  for await (const chunk of stream) {
    const data = chunk as Buffer; // the stream's only kind of chunk
    hash.update(data);
    bytes += data.length;
    yield data;
  }
  return { rows: stream.rowCount, bytes, sha256: hash.digest('hex') };
}

/** What the rows of a table add up to. */
export async function contentOf(client: Client, table: DumpedTable): Promise<TableContent> {
  const rows = readRows(client, table);
  for (;;) {
    const next = await rows.next();
    if (next.done) return next.value;
  }
}

function selectOf(client: Client, { name, columns, key }: DumpedTable): string {
  const order = key.map(({ column, isText }) => `${client.escapeIdentifier(column)}${isText ? ' collate "C"' : ''}`);
  return `select ${columnList(client, columns)} from ${client.escapeIdentifier(name)}${order.length > 0 ? ` order by ${order.join(', ')}` : ''}`;
}

export function columnList(client: Client, columns: readonly string[]): string {
  return columns.map((column) => client.escapeIdentifier(column)).join(', ');
}
