import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import { Client } from 'pg';

import { assertSupportedServer, checkServer, type ServerWarning } from './check-server.ts';
import { MigrationError } from './migration-error.ts';
import { type MigrationFile, readMigrations } from './migration-files.ts';

/** The migrations of this release. */
export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../../prisma/migrations/', import.meta.url));

export interface MigrateOptions {
  /** Another folder in Prisma's layout; tests use it. */
  readonly folder?: string;
  /** Only these, by name: a restore begins with the schema of the backup's time. */
  readonly only?: ReadonlySet<string>;
  /** Called before each migration that is applied. */
  readonly onApply?: (name: string) => void;
}

export interface MigrationReport {
  /** Names of the migrations applied now, in order; empty when the database was up to date. */
  readonly applied: readonly string[];
  /** What is risky about the server's settings; production should refuse on any. */
  readonly warnings: readonly ServerWarning[];
}

/** Prisma's own lock, so that `prisma migrate deploy` and we never run at once. */
const ADVISORY_LOCK = 72_707_369;

/**
 * Brings a database to this release, in Prisma's table and with Prisma's checksums. One transaction a file: a failing
 * migration leaves nothing behind, so the former release still starts. Safe to call from several processes at once.
 */
export async function migrate(url: string, options: MigrateOptions = {}): Promise<MigrationReport> {
  const migrations = readMigrations(options.folder ?? MIGRATIONS_FOLDER);
  const client = new Client({ connectionString: url, application_name: 'thidua-migrate' });
  client.on('error', () => undefined); // the statement that was running tells
  await client.connect();
  try {
    await assertSupportedServer(client);
    // Neither another migrator nor somebody's long transaction may keep a start hanging for ever.
    await client.query(`set lock_timeout = '60s'`);
    await client.query('select pg_advisory_lock($1)', [ADVISORY_LOCK]);
    const missing = await pendingMigrations(client, migrations);
    const pending = missing.filter(({ name }) => options.only?.has(name) ?? true);
    for (const migration of pending) {
      options.onApply?.(migration.name);
      await apply(client, migration);
    }
    return { applied: pending.map(({ name }) => name), warnings: await checkServer(client) };
  } finally {
    await client.end(); // lets go of the lock, too
  }
}

interface RecordedMigration {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: Date | null;
}

async function pendingMigrations(client: Client, files: readonly MigrationFile[]): Promise<readonly MigrationFile[]> {
  // Column for column what Prisma creates. Looked for first: a read-only role may start an up-to-date application.
  const { rows: tables } = await client.query(`select to_regclass('_prisma_migrations') is not null as exists`);
  if (tables[0]?.exists !== true) {
    await client.query(`create table _prisma_migrations (
      id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz,
      migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
      started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`);
  }
  const { rows: recorded } = await client.query<RecordedMigration>(
    'select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null order by started_at',
  );
  for (const row of recorded) assertSame(row, files);
  const done = new Set(recorded.map((row) => row.migration_name));
  return files.filter(({ name }) => !done.has(name));
}

function assertSame(row: RecordedMigration, files: readonly MigrationFile[]): void {
  const name = row.migration_name;
  const file = files.find((candidate) => candidate.name === name);
  if (!row.finished_at) {
    throw new MigrationError(
      name,
      `Bước ${name} đã bắt đầu bằng công cụ khác mà chưa xong. Hãy xử lý bằng "prisma migrate resolve" rồi chạy lại.`,
      `Migration ${name} was begun by another tool and never finished: use "prisma migrate resolve".`,
    );
  }
  if (!file) {
    throw new MigrationError(
      name,
      `Cơ sở dữ liệu mới hơn chương trình: đã có bước ${name} mà bản này không biết. Hãy dùng bản chương trình mới hơn.`,
      `The database is newer than the program: it has ${name}. Use a newer release.`,
    );
  }
  if (!file.checksums.includes(row.checksum)) {
    throw new MigrationError(
      name,
      `Tệp ${file.path} đã bị sửa sau khi áp dụng. Hãy trả lại nội dung cũ và viết thay đổi vào một bước mới.`,
      `${file.path} was edited after it had been applied: restore it and put the change into a new migration.`,
    );
  }
}

async function apply(client: Client, migration: MigrationFile): Promise<void> {
  try {
    await client.query('begin');
    await client.query(migration.sql);
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), migration.checksums[0], migration.name],
    );
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback').catch(() => undefined); // a lost connection has rolled back by itself
    const reason = cause instanceof Error ? cause.message : String(cause);
    const at = `${migration.path}${lineOf(migration.sql, cause)}`;
    throw new MigrationError(
      migration.name,
      `Không áp dụng được ${at}: ${reason}. Cơ sở dữ liệu giữ nguyên như trước bước này; bản chương trình cũ vẫn chạy được.`,
      `Migration failed at ${at}: ${reason}. Nothing of it was kept.`,
      { cause },
    );
  }
}

/** `:12` when PostgreSQL said where in the file it stumbled. */
function lineOf(sql: string, error: unknown): string {
  const position = Number((error as { readonly position?: string } | undefined)?.position); // only DatabaseError has it
  return position > 0 ? `:${sql.slice(0, position).split('\n').length}` : '';
}
