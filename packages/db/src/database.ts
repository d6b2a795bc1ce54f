import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';

import { type Prisma, PrismaClient } from './generated/client.ts';
import { observeStatements, type StatementObserver } from './observe-statements.ts';
import { statementNames } from './statement-names.ts';

/** What a use case works with inside a transaction; the client itself fits too. */
export type Tx = Prisma.TransactionClient;

export interface Database {
  readonly client: PrismaClient;
  /** The same connections, for the few queries written by hand. */
  readonly pool: Pool;
  /** Calls `observer` with each statement, of Prisma or by hand, until the returned function is called. */
  observe(observer: StatementObserver): () => void;
  /** Waits for the running statements, then closes every connection. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Most connections of this process. */
  readonly max?: number;
  /** Milliseconds after which PostgreSQL breaks off a statement; long work sets its own with `set local`. */
  readonly statementTimeout?: number;
  /** Shown in pg_stat_activity. */
  readonly applicationName?: string;
  /** A connection broke while nobody used it; the next query takes a new one. */
  readonly onConnectionLost?: (error: Error) => void;
}

/** Milliseconds: a request waits no longer than this for a connection, a lock, or a forgotten transaction of another. */
const ACQUIRE_TIMEOUT = 2_000;
const LOCK_TIMEOUT = 3_000;
const IDLE_IN_TRANSACTION_TIMEOUT = 10_000;

/** Opens a database by its URL. Connects at the first query. */
export function createDb(url: string, options: DatabaseOptions = {}): Database {
  const pool = new Pool({
    connectionString: url,
    max: options.max ?? 10,
    application_name: options.applicationName ?? 'thidua',
    connectionTimeoutMillis: ACQUIRE_TIMEOUT,
    statement_timeout: options.statementTimeout ?? 5_000,
    lock_timeout: LOCK_TIMEOUT,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT,
    keepAlive: true,
  });
  const onLost = options.onConnectionLost ?? (() => undefined);
  pool.on('error', onLost);
  // One that is lent and not asked at the moment has nobody else who hears that it broke; whoever has it meets that at the next query.
  pool.on('connect', (connection) => connection.on('error', onLost));
  const observe = observeStatements(pool);
  const adapter = new PrismaPg(pool, { statementNameGenerator: statementNames() });
  const client = new PrismaClient({ adapter, transactionOptions: { maxWait: ACQUIRE_TIMEOUT, timeout: 10_000 } });
  return {
    client,
    pool,
    observe,
    close: async () => {
      await client.$disconnect();
      await pool.end();
    },
  };
}
