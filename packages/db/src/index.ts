export { countStatements, type CountedStatements } from './count-statements.ts';
export { type Database, type DatabaseOptions, createDb, type Tx } from './database.ts';
export { type DatabaseFailure, databaseFailure, isUniqueViolation, violates } from './database-failure.ts';
export { migrate, type MigrateOptions, type MigrationReport, MIGRATIONS_FOLDER } from './migrate.ts';
export { MigrationError } from './migration-error.ts';
export { type DatabaseState, readDatabaseState } from './migration-state.ts';
export { createHeldLock, type HeldLock } from './held-lock.ts';
export { createNotifier, notify, type NotificationHandler, type Notifier } from './notifier.ts';
export type { ServerWarning } from './check-server.ts';
export { withRetry } from './with-retry.ts';

export { Prisma, PrismaClient } from './generated/client.ts';
export * from './generated/enums.ts';
// Named here so that inferred types of other packages can be written down in their declarations.
export type { GlobalOmitConfig, PrismaPromise } from './generated/internal/prismaNamespace.ts';
export type * from './generated/models.ts';
