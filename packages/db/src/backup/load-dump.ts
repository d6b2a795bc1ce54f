import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

import { migrate, MIGRATIONS_FOLDER } from '../migrate.ts';
import { readMigrations } from '../migration-files.ts';
import { readableHead } from './check-dump.ts';
import {
  damaged,
  DumpError,
  type DumpedTable,
  type DumpHead,
  type DumpPart,
  type TableContent,
} from './dump-format.ts';
import { assertEmptyDatabase } from './empty-database.ts';
import { withoutGuards } from './guards.ts';
import { columnList, contentOf, ONE_SPELLING, readTables } from './table-content.ts';

export interface LoadOptions {
  /** Called before the target is touched; throw to refuse. */
  readonly onHead?: (head: DumpHead) => void;
  /** Called before each table, first when it is filled, then when it is compared. */
  readonly onTable?: (name: string, position: number, total: number, phase: 'fill' | 'compare') => void;
  /** Takes a file of the backup; the bytes end with an error when they are not those of then. Without it files are passed over. */
  readonly onFile?: (path: string, bytes: AsyncIterable<Buffer>) => Promise<void>;
  /** Changes that belong to the same all or nothing, after the rows have been compared. */
  readonly beforeCommit?: (client: Client, head: DumpHead) => Promise<void>;
}

export interface LoadReport {
  readonly head: DumpHead;
  readonly rows: number;
  /** Migrations that this release has beyond those of the backup. */
  readonly newer: readonly string[];
}

/**
 * Fills an empty database: the migrations of the backup's time, then every row in one transaction, compared with what was
 * read at the time of the backup, then the migrations since. Throws DumpError; what the transaction did is undone then.
 */
export async function loadDump(
  url: string,
  parts: AsyncIterable<DumpPart>,
  options: LoadOptions = {},
): Promise<LoadReport> {
  const reader = parts[Symbol.asyncIterator]();
  try {
    const first = await reader.next();
    if (first.done || first.value.kind !== 'head') throw damaged('head');
    const head = readableHead(first.value.head);
    assertKnownMigrations(head);
    options.onHead?.(head);
    await assertEmptyDatabase(url);
    await migrate(url, { only: new Set(head.migrations.map(({ name }) => name)) });
    const rows = await fill(url, head, reader, options);
    const { applied } = await migrate(url);
    return { head, rows, newer: applied };
  } finally {
    await reader.return?.();
  }
}

function assertKnownMigrations({ migrations }: DumpHead): void {
  const ours = new Map(readMigrations(MIGRATIONS_FOLDER).map((file) => [file.name, file.checksums]));
  const unknown = migrations.find(({ name, checksum }) => !ours.get(name)?.includes(checksum));
  if (!unknown) return;
  throw new DumpError(
    'NEWER',
    `Bản sao lưu do bản chương trình mới hơn tạo ra: nó có bước ${unknown.name} mà bản này không biết. Hãy cập nhật chương trình rồi khôi phục.`,
    `The backup was made by a newer release: it has ${unknown.name}, which this one does not know. Update the program, then restore.`,
  );
}

async function fill(
  url: string,
  head: DumpHead,
  reader: AsyncIterator<DumpPart>,
  options: LoadOptions,
): Promise<number> {
  const client = new Client({ connectionString: url, application_name: 'thidua-restore', keepAlive: true });
  client.on('error', () => undefined); // the statement that was running tells
  await client.connect();
  try {
    await client.query('begin');
    await client.query(ONE_SPELLING);
    assertSameTables(await readTables(client), head.tables);
    const rows = await withoutGuards(client, async () => {
      const names = head.tables.map(({ name }) => client.escapeIdentifier(name));
      if (names.length > 0) await client.query(`truncate ${names.join(', ')}`);
      const contents = await fillTables(client, head, reader, options);
      await compare(client, head, contents, options);
      return [...contents.values()].reduce((sum, content) => sum + content.rows, 0);
    });
    await options.beforeCommit?.(client, head);
    await client.query('commit');
    return rows;
  } finally {
    await client.end(); // without a commit, nothing of it stays
  }
}

async function fillTables(client: Client, head: DumpHead, reader: AsyncIterator<DumpPart>, options: LoadOptions) {
  const { onTable, onFile } = options;
  const contents = new Map<string, TableContent>();
  for (;;) {
    const { done, value: part } = await reader.next();
    if (done) throw damaged('cut short');
    if (part.kind === 'end') break;
    if (part.kind === 'file') {
      await takeFile(part.path, reader, onFile);
      continue;
    }
    const table = part.kind === 'table' ? head.tables.find(({ name }) => name === part.name) : undefined;
    if (!table || contents.has(table.name)) throw damaged('order of tables');
    onTable?.(table.name, contents.size + 1, head.tables.length, 'fill');
    contents.set(table.name, await fillTable(client, table, reader));
  }
  if (contents.size !== head.tables.length) throw damaged('missing table');
  // Only a reader that was asked once more has seen that nothing follows.
  if (!(await reader.next()).done) throw damaged('after the end');
  return contents;
}

async function takeFile(path: string, reader: AsyncIterator<DumpPart>, onFile: LoadOptions['onFile']): Promise<void> {
  const bytes = fileBytes(path, reader);
  if (onFile) return onFile(path, bytes);
  for (let next = await bytes.next(); !next.done; next = await bytes.next());
}

async function* fileBytes(path: string, reader: AsyncIterator<DumpPart>): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  for (;;) {
    const { done, value: part } = await reader.next();
    if (done) throw damaged(`file ${path}`);
    if (part.kind === 'fileEnd' && part.path === path) {
      if (part.content.sha256 !== hash.digest('hex')) throw damaged(`file ${path}`);
      return;
    }
    if (part.kind !== 'data') throw damaged(`file ${path}`);
    hash.update(part.data);
    yield part.data;
  }
}

async function fillTable(client: Client, { name, columns }: DumpedTable, reader: AsyncIterator<DumpPart>) {
  const sink = client.query(
    copyFrom(`copy ${client.escapeIdentifier(name)} (${columnList(client, columns)}) from stdin`),
  );
  const isWritten = finished(sink);
  isWritten.catch(() => undefined); // awaited below; a fault may come before
  try {
    for (;;) {
      const { done, value: part } = await reader.next();
      if (done) throw damaged(`rows of ${name}`);
      if (part.kind === 'tableEnd' && part.name === name) {
        sink.end();
        await isWritten;
        return part.content;
      }
      if (part.kind !== 'data') throw damaged(`rows of ${name}`);
      if (!sink.write(part.data)) await Promise.race([once(sink, 'drain'), isWritten]);
    }
  } catch (error) {
    sink.destroy();
    throw error;
  }
}

async function compare(
  client: Client,
  { tables }: DumpHead,
  contents: ReadonlyMap<string, TableContent>,
  { onTable }: LoadOptions,
): Promise<void> {
  for (const [index, table] of tables.entries()) {
    onTable?.(table.name, index + 1, tables.length, 'compare');
    const found = await contentOf(client, table);
    const wanted = contents.get(table.name);
    if (found.sha256 === wanted?.sha256 && found.rows === wanted.rows) continue;
    throw new DumpError(
      'DIFFERS',
      `Bảng ${table.name} sau khi nạp khác bản sao lưu (${found.rows} dòng thay vì ${wanted?.rows ?? 0}). Không có gì được giữ lại.`,
      `Table ${table.name} differs from the backup after loading (${found.rows} rows instead of ${wanted?.rows ?? 0}). Nothing was kept.`,
    );
  }
}

function assertSameTables(here: readonly DumpedTable[], there: readonly DumpedTable[]): void {
  const shape = (tables: readonly DumpedTable[]) =>
    JSON.stringify(tables.map(({ name, columns }) => [name, [...columns].sort()]).sort());
  if (shape(here) === shape(there)) return;
  throw new DumpError(
    'DIFFERS',
    'Các bảng của bản sao lưu không khớp với các bước cập nhật của nó: cơ sở dữ liệu cũ đã bị sửa cấu trúc bằng tay.',
    'The tables of the backup do not fit its migrations: the old database was altered by hand.',
  );
}
