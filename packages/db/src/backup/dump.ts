import { createHash } from 'node:crypto';

import { Client } from 'pg';

import { DUMP_FORMAT, type DumpedMigration, type DumpHead, type DumpPart } from './dump-format.ts';
import { LOCK_WAIT_MS, lockTables, namesOfTables } from './lock-tables.ts';
import { ONE_SPELLING, readRows, readTables } from './table-content.ts';

/** A file that belongs to the rows, e.g. an upload. */
export interface DumpedFile {
  /** Inside the folder of such files, with slashes. */
  readonly path: string;
  readonly bytes: AsyncIterable<Buffer>;
}

export interface DumpOptions {
  /** Asked once the snapshot stands: what its rows name is there by then. */
  readonly files?: () => AsyncIterable<DumpedFile>;
  readonly notes?: Readonly<Record<string, string>>;
  /** Called before each table. */
  readonly onTable?: (name: string, position: number, total: number) => void;
  /** Called once when another's lock holds it up. */
  readonly onWait?: () => void;
  /** How long it waits for other locks, in milliseconds; then DumpError BUSY. A minute when left out. */
  readonly lockWaitMs?: number;
}

/**
 * Every row of a database, in one snapshot, while others go on writing. Streams: no table has to fit into memory. Needs
 * nothing but a connection: there is no pg_dump among the programs that come with the product.
 */
export async function* dumpDatabase(url: string, options: DumpOptions = {}): AsyncGenerator<DumpPart> {
  const client = new Client({ connectionString: url, application_name: 'thidua-backup', keepAlive: true });
  client.on('error', () => undefined); // whoever waits for rows is told by the query itself
  await client.connect();
  try {
    const names = await namesOfTables(client);
    await client.query('begin isolation level repeatable read read only');
    await lockTables(client, names, { waitMs: options.lockWaitMs ?? LOCK_WAIT_MS, onWait: options.onWait });
    await client.query(ONE_SPELLING);
    const head = await readHead(client, options.notes ?? {});
    yield { kind: 'head', head };
    let total = 0;
    for (const [index, table] of head.tables.entries()) {
      options.onTable?.(table.name, index + 1, head.tables.length);
      yield { kind: 'table', name: table.name };
      const rows = readRows(client, table);
      let next = await rows.next();
      for (; !next.done; next = await rows.next()) yield { kind: 'data', data: next.value };
      total += next.value.rows;
      yield { kind: 'tableEnd', name: table.name, content: next.value };
    }
    await client.query('commit');
    let files = 0;
    for await (const file of options.files?.() ?? []) {
      yield* dumpFile(file);
      files += 1;
    }
    yield { kind: 'end', tables: head.tables.length, rows: total, files };
  } finally {
    await client.end();
  }
}

async function* dumpFile({ path, bytes }: DumpedFile): AsyncGenerator<DumpPart> {
  yield { kind: 'file', path };
  const hash = createHash('sha256');
  let size = 0;
  for await (const data of bytes) {
    hash.update(data);
    size += data.length;
    yield { kind: 'data', data };
  }
  yield { kind: 'fileEnd', path, content: { bytes: size, sha256: hash.digest('hex') } };
}

interface TrailRow {
  readonly instanceId: string;
  readonly lastSeq: string;
  readonly lastHash: string;
}

async function readHead(client: Client, notes: Readonly<Record<string, string>>): Promise<DumpHead> {
  // The first look takes the snapshot; the clock is the server's, as that of the rows.
  const { rows: facts } = await client.query<{ at: Date; version: string }>(
    `select now() as at, current_setting('server_version') as version`,
  );
  const { rows: migrations } = await client.query<DumpedMigration>(
    `select migration_name as name, checksum from _prisma_migrations
     where rolled_back_at is null and finished_at is not null order by started_at, migration_name`,
  );
  const { rows: trail } = await client.query<TrailRow>(
    `select "instanceId", "lastSeq"::text as "lastSeq", encode("lastHash", 'hex') as "lastHash" from audit_head`,
  );
  return {
    format: DUMP_FORMAT,
    at: (facts[0]?.at ?? new Date()).toISOString(),
    serverVersion: facts[0]?.version ?? '',
    migrations,
    tables: await readTables(client),
    ...(trail[0] && { trail: trail[0] }),
    notes,
  };
}
