import type { Database } from './database.ts';

export interface CountedStatements<T> {
  readonly result: T;
  /** In order, without the framing of transactions. */
  readonly statements: readonly string[];
}

const FRAMING = /^\s*(begin|commit|rollback|savepoint|release|set transaction)\b/i;

/** Runs `work` and tells which SQL statements it sent, through Prisma or through the pool. Nothing else may use `db` meanwhile. */
export async function countStatements<T>(db: Database, work: () => Promise<T>): Promise<CountedStatements<T>> {
  const statements: string[] = [];
  const stop = db.observe((sql) => {
    if (!FRAMING.test(sql)) statements.push(sql);
  });
  try {
    return { result: await work(), statements };
  } finally {
    stop();
  }
}
