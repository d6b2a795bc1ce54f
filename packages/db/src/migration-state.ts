import { Client } from 'pg';

import { checkServer, type ServerWarning } from './check-server.ts';
import { MIGRATIONS_FOLDER } from './migrate.ts';
import { readMigrations } from './migration-files.ts';

/** How a database stands to this release, without changing anything in it. */
export interface DatabaseState {
  /** Nothing was ever migrated here. */
  readonly isNew: boolean;
  /** Migrations of this release that were not applied yet. */
  readonly pending: readonly string[];
  /** Migrations that this release does not know: the database is newer. */
  readonly unknown: readonly string[];
  readonly warnings: readonly ServerWarning[];
  readonly version: string;
  /** The server's clock. */
  readonly now: Date;
  /** Whether PostgreSQL would notice a page that the disk gave back wrong. */
  readonly hasChecksums: boolean;
}

export async function readDatabaseState(url: string): Promise<DatabaseState> {
  const client = new Client({ connectionString: url, application_name: 'thidua-doctor' });
  client.on('error', () => undefined); // the statement that was running tells
  await client.connect();
  try {
    const { rows: facts } = await client.query<{ version: string; checksums: string; recorded: boolean; now: Date }>(
      `select current_setting('server_version') as version, current_setting('data_checksums') as checksums,
         clock_timestamp() as now,
         to_regclass('_prisma_migrations') is not null as recorded`,
    );
    const { rows } = facts[0]?.recorded
      ? await client.query<{ name: string }>(
          'select migration_name as name from _prisma_migrations where rolled_back_at is null order by started_at',
        )
      : { rows: [] };
    const done = new Set(rows.map(({ name }) => name));
    const ours = readMigrations(MIGRATIONS_FOLDER).map(({ name }) => name);
    return {
      isNew: done.size === 0,
      pending: ours.filter((name) => !done.has(name)),
      unknown: [...done].filter((name) => !ours.includes(name)),
      warnings: await checkServer(client),
      version: facts[0]?.version ?? '',
      now: facts[0]?.now ?? new Date(),
      hasChecksums: facts[0]?.checksums === 'on',
    };
  } finally {
    await client.end();
  }
}
